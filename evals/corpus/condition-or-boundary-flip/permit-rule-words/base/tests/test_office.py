import unittest

from permits.office import answer
from tests.samples import SAMPLES


class Office(unittest.TestCase):
    def test_samples_are_granted(self):
        for kind, form in SAMPLES.items():
            granted, problems, fee = answer(kind, form)
            self.assertEqual(problems, [], kind)
            self.assertTrue(granted and fee > 0, kind)

    def test_a_number_far_out_is_named(self):
        for kind, form in SAMPLES.items():
            for key, value in form.items():
                if value.isdigit():
                    low, high = (answer(kind, {**form, key: other})[1] for other in ("-9999", "99999"))
                    self.assertLessEqual(len(low + high), 1, (kind, key))
