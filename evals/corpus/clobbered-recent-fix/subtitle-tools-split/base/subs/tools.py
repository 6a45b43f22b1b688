"""Subtitle tools of the festival desk."""

import re

TIME = re.compile(r"(\d+):(\d\d):(\d\d),(\d\d\d)$")
TAG = re.compile(r"</?[ibu]>")
ORIGINS = ("typed", "recogniser", "file")


class Cue:
    def __init__(self, start, end, text):
        self.start = start
        self.end = end
        self.text = text

    def __eq__(self, other):
        return (self.start, self.end, self.text) == (other.start, other.end, other.text)

    def __repr__(self):
        return "Cue(%r, %r, %r)" % (self.start, self.end, self.text)


def parse_time(text):
    found = TIME.match(text.strip())
    if not found:
        raise ValueError("no time: %r" % text)
    hours, minutes, seconds, ms = map(int, found.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def format_time(ms):
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return "%02d:%02d:%02d,%03d" % (hours, minutes, seconds, ms)


def parse(text):
    cues = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip("\ufeff\n ")):
        lines = block.split("\n")
        if lines and lines[0].strip().isdigit():
            lines = lines[1:]
        if not lines or "-->" not in lines[0]:
            continue
        start, end = lines[0].split("-->")
        cues.append(Cue(parse_time(start), parse_time(end), "\n".join(lines[1:])))
    return cues


def dump(cues):
    blocks = []
    for number, cue in enumerate(cues, 1):
        times = "%s --> %s" % (format_time(cue.start), format_time(cue.end))
        blocks.append("%d\n%s\n%s\n" % (number, times, cue.text))
    return "\n".join(blocks)


def origin(text):
    first = text.split("\n", 1)[0]
    if not first.startswith("NOTE origin:"):
        return "file"
    name = first.split(":", 1)[1].strip()
    if name not in ORIGINS:
        raise ValueError("no origin: %r" % name)
    return name


def shift(cues, ms):
    moved = []
    for cue in cues:
        if cue.end + ms <= 0:
            continue
        moved.append(Cue(max(0, cue.start + ms), cue.end + ms, cue.text))
    return moved


def stretch(cues, rate):
    if rate <= 0:
        raise ValueError("rate must be above zero")
    return [Cue(round(cue.start * rate), round(cue.end * rate), cue.text) for cue in cues]


def close_gaps(cues, gap):
    closed = []
    for cue, after in zip(cues, cues[1:] + [None]):
        end = cue.end
        if after is not None and 0 < after.start - end < gap:
            end = after.start
        closed.append(Cue(cue.start, end, cue.text))
    return closed


def part_overlaps(cues, gap):
    parted = []
    for cue, after in zip(cues, cues[1:] + [None]):
        end = cue.end
        if after is not None and end > after.start - gap:
            end = max(cue.start + 1, after.start - gap)
        parted.append(Cue(cue.start, end, cue.text))
    return parted


def lengthen(cues, least):
    longer = []
    for cue, after in zip(cues, cues[1:] + [None]):
        end = max(cue.end, cue.start + least)
        if after is not None:
            end = max(cue.end, min(end, after.start))
        longer.append(Cue(cue.start, end, cue.text))
    return longer


def plain(text):
    return TAG.sub("", text)


def wrap(text, width):
    rows = []
    for line in text.split("\n"):
        row = ""
        for word in line.split():
            if row and len(plain(row)) + 1 + len(plain(word)) > width:
                rows.append(row)
                row = ""
            row = row + " " + word if row else word
        rows.append(row)
    return "\n".join(rows)


def too_long(cues, width, rows):
    found = []
    for number, cue in enumerate(cues, 1):
        lines = plain(cue.text).split("\n")
        if len(lines) > rows or any(len(line) > width for line in lines):
            found.append(number)
    return found


def speed(cue):
    letters = len(plain(cue.text).replace("\n", ""))
    return letters * 1000 / max(1, cue.end - cue.start)


def too_fast(cues, most):
    return [number for number, cue in enumerate(cues, 1) if speed(cue) > most]


def merge(cues, gap, width):
    merged = []
    for cue in cues:
        last = merged[-1] if merged else None
        near = last is not None and cue.start - last.end <= gap
        if near and len(plain(last.text)) + 1 + len(plain(cue.text)) <= width and "\n" not in last.text:
            merged[-1] = Cue(last.start, cue.end, last.text + " " + cue.text)
        else:
            merged.append(cue)
    return merged


def cut(cues, start, end):
    kept = [Cue(max(cue.start, start), min(cue.end, end), cue.text) for cue in cues if cue.start < end and cue.end > start]
    return shift(kept, -start)


def join(reels):
    whole, at = [], 0
    for cues, length in reels:
        whole += shift(cues, at)
        at += length
    return whole


def report(cues, width, rows, most):
    lines = ["%d cues" % len(cues)]
    if cues:
        lines.append("last ends %s" % format_time(cues[-1].end))
    for number in too_long(cues, width, rows):
        lines.append("cue %d is too long" % number)
    for number in too_fast(cues, most):
        lines.append("cue %d is too fast" % number)
    return "\n".join(lines)
