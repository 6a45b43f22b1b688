"""The bench that the bakery wrote before it knew unittest well."""

import unittest


class Bench(unittest.TestCase):
    """Methods that start with check are the cases of a bench."""

    def same(self, got, wanted):
        assert got == wanted, f"{got!r} is not {wanted!r}"

    def refuses(self, error, call, *values):
        try:
            call(*values)
        except error:
            return
        assert False, f"{call.__name__} takes {values}"
