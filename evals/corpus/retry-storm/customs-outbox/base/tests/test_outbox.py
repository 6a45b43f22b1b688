import unittest

from declarations.authority import Authority
from declarations.desk import file_now
from declarations.model import Declaration
from declarations.outbox import Outbox
from declarations.references import References


def accept(message, timeout):
    return 200, {"reference": message["reference"], "duty": message["value"] // 10}


class Filing(unittest.TestCase):
    def test_the_desk_files_at_once(self):
        said = file_now(Authority(accept, References("77")), Declaration("S1", "tiles", 900))
        self.assertEqual(said, "S1: 90 due under 77000000015")

    def test_the_outbox_is_emptied(self):
        outbox = Outbox(Authority(accept, References("77")))
        outbox.put(Declaration("S1", "tiles", 900))
        outbox.put(Declaration("S2", "grout", 100))
        self.assertEqual((outbox.run(), outbox.waiting), (2, []))

    def test_what_is_refused_goes_to_a_clerk(self):
        outbox = Outbox(Authority(lambda message, timeout: (422, {"why": "no goods"}), References("77")))
        outbox.put(Declaration("S1", "", 900))
        outbox.run()
        self.assertEqual(outbox.refused[0][1], "no goods")
