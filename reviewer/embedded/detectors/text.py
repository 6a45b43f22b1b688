"""Characters and lines that deceive a reader."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Fact, Line

_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HIDDEN = re.compile(
    "[\u2060-\u2064\U000e0001\u115f\u1160\u3164\uffa0]"
    "|(?<!\U0001f3f4)(?<![\U000e0020-\U000e007f])[\U000e0020-\U000e007f]"
    "|(?<=[!-~])(?<!content:[\"'])[\u200b-\u200d\ufeff]+(?=[!-~])|[\ufe00-\ufe0f\U000e0100-\U000e01ef]{3,}|[\u200b-\u200d]{3,}"
)
_CONFUSABLE = "аеорсухіјѕһԁԛѡАВЕКМНОРСТУХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
_MIXED = re.compile(rf"(?<![\w.-])(?=[\w.-]*[A-Za-z])(?=[\w.-]*[{_CONFUSABLE}])[\w.-]+")
_FOREIGN = re.compile("[\u0370-\u04ff]+")
_PADDED = re.compile(r"\S[ \t]{100,}(?=\S)")
LONGEST = 1_000
"""Characters above which nobody reads an added line to its end."""

_BUILT = re.compile(r"(^|/)(?:static|assets|build|public|chunks)/")
_PACKED = 0.8
"""Share of a new file above which its long lines are the work of a tool that packs code."""
_START = 40
"""Characters by which a line that was long before is known."""


def reordered_text(source: Source) -> Iterator[Spot]:
    """Added lines with characters that change the order in which text is shown."""
    yield from _searched(source, _BIDI.search)


def hidden_text(source: Source) -> Iterator[Spot]:
    """Added lines with characters that take no room: tags, fillers, zero-width ones inside a word."""
    yield from _searched(source, _HIDDEN.search)


def mixed_scripts(source: Source) -> Iterator[Spot]:
    """Added lines with a word that mixes Latin letters with look-alikes of another script."""
    for line in source.added:
        if line.text.isascii() or not _FOREIGN.search(line.text):
            continue
        text = source.line("new", line.number, "code")
        for found in _MIXED.finditer(text):
            foreign = "".join(_FOREIGN.findall(found[0]))
            if all(letter in _CONFUSABLE for letter in foreign):
                points = ", ".join(f"U+{ord(letter):04X}" for letter in dict.fromkeys(foreign))
                yield Spot(at=line, text=found[0], column=found.start(), captures={"word": found[0], "points": points})
                break


def mixed_path(source: Source) -> Iterator[Spot]:
    """A new or renamed file with a word in its path that mixes Latin letters with look-alikes."""
    if source.path.isascii() or source.file.status not in ("added", "renamed", "copied"):
        return
    places: list[Line | Fact] = [*source.file.facts, *source.file.changed_lines()]
    for found in _MIXED.finditer(source.path):
        foreign = "".join(_FOREIGN.findall(found[0]))
        if places and all(letter in _CONFUSABLE for letter in foreign):
            points = ", ".join(f"U+{ord(letter):04X}" for letter in dict.fromkeys(foreign))
            yield Spot(at=places[0], text=found[0], captures={"word": found[0], "points": points})
            return


def long_line(source: Source) -> Iterator[Spot]:
    """Added code far to the right: behind a run of blanks, or in a line nobody reads to its end."""
    usual = {line.text[:_START] for line in source.removed if len(line.text) > LONGEST}
    long = sum(len(line.text) for line in source.added if len(line.text) > LONGEST)
    built = source.file.status == "added" and _BUILT.search(source.path)
    packed = built and long > _PACKED * sum(len(line.text) for line in source.added)
    for line in source.added:
        if len(line.text) < 100:
            continue
        code = source.line("new", line.number, "bare").rstrip()
        gap = _PADDED.search(code)
        if gap and not re.match(r"['\"`]", code[gap.end() :]):
            yield Spot(at=line, text=gap[0], column=gap.end(), captures={"length": str(gap.end())})
        elif len(code) > LONGEST and len(code.split()) > 100 and not packed and line.text[:_START] not in usual:
            yield Spot(at=line, text=line.text[:100], captures={"length": str(len(code))})


def _searched(source: Source, search: Callable[[str], re.Match[str] | None]) -> Iterator[Spot]:
    for line in source.added:
        found = None if line.text.isascii() else search(line.text)
        if found:
            yield Spot(at=line, text=found[0], column=found.start(), captures={"points": f"U+{ord(found[0][0]):04X}"})
