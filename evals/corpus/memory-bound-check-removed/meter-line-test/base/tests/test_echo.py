import unittest

from gateway.arena import Arena
from gateway.echo import answer


class EchoTest(unittest.TestCase):
    def setUp(self):
        self.arena = Arena(slots=2, slot_size=64)

    def test_the_body_comes_back(self):
        slot = self.arena.receive(b"\x07\x00\x04ping")
        self.assertEqual(answer(self.arena, slot), b"\x07\x00\x04ping")

    def test_padding_does_not_come_back(self):
        slot = self.arena.receive(b"\x07\x00\x02hi\x00\x00\x00")
        self.assertEqual(answer(self.arena, slot), b"\x07\x00\x02hi")

    def test_other_kinds_get_no_answer(self):
        slot = self.arena.receive(b"\x09\x00\x01x")
        self.assertIsNone(answer(self.arena, slot))

    def test_a_length_beyond_everything_gets_no_answer(self):
        slot = self.arena.receive(b"\x07\xff\xffx")
        self.assertIsNone(answer(self.arena, slot))
