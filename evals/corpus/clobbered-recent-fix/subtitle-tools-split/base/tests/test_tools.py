import unittest

from subs.tools import Cue, close_gaps, cut, dump, format_time, join, lengthen, merge, origin, parse, part_overlaps, report, shift, stretch, wrap

TEXT = "1\n00:00:01,000 --> 00:00:02,500\nGood evening\n\n2\n00:00:02,600 --> 00:00:04,000\n<i>and welcome</i>\n"


class Tools(unittest.TestCase):
    def setUp(self):
        self.cues = parse(TEXT)

    def test_round_trip(self):
        self.assertEqual(dump(self.cues), TEXT)
        self.assertEqual(format_time(3_661_001), "01:01:01,001")
        self.assertEqual(origin("NOTE origin: typed\n"), "typed")

    def test_shift_and_stretch(self):
        self.assertEqual([cue.start for cue in shift(self.cues, 500)], [1500, 3100])
        self.assertEqual([cue.start for cue in shift(self.cues, -4000)], [])
        self.assertEqual(stretch(self.cues, 2)[0], Cue(2000, 5000, "Good evening"))

    def test_gaps(self):
        self.assertEqual(close_gaps(self.cues, 200)[0].end, 2600)
        self.assertEqual(part_overlaps(self.cues, 200)[0].end, 2400)
        self.assertEqual(lengthen(self.cues, 3000)[0].end, 2600)

    def test_text(self):
        self.assertEqual(wrap("Good evening and welcome", 12), "Good evening\nand welcome")
        self.assertEqual(len(merge(self.cues, 200, 40)), 1)
        self.assertIn("cue 1 is too fast", report(self.cues, 40, 2, 5))

    def test_reels(self):
        self.assertEqual(cut(self.cues, 2600, 4000), [Cue(0, 1400, "<i>and welcome</i>")])
        self.assertEqual([cue.start for cue in join([(self.cues, 10000), (self.cues, 9000)])], [1000, 2600, 11000, 12600])


if __name__ == "__main__":
    unittest.main()
