"""Names of settings that code and configuration spell differently."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.required import sieve
from reviewer.embedded.source import Source, Whole
from reviewer.embedded.types import Spot
from reviewer.patch import Line

_NAME = r"(?P<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"
_READS = (
    re.compile(
        rf"\b(?:os\.environ\[|os\.environ\.get\(|os\.getenv\(|getenv\(|ENV\[|ENV\.fetch\(|Getenv\(|LookupEnv\(|\$_ENV\[|env::var\()\s*[\"']{_NAME}[\"']"
    ),
    re.compile(rf"\b(?:process|import\.meta)\.env\.{_NAME}\b"),
    re.compile(rf"\b(?:System\.getenv|Environment\.GetEnvironmentVariable|env)\(\s*[\"']{_NAME}[\"']"),
)
_DEFINES = (
    re.compile(rf"^\s*(?:export\s+|ENV\s+|ARG\s+|-\s+)?[\"']?{_NAME}[\"']?\s*[:=]"),
    re.compile(rf"^\s*-\s*name:\s*[\"']?{_NAME}[\"']?\s*$"),
)
_CODE_WORDS = """python javascript typescript tsx go java kotlin csharp ruby php rust"""
_CODE = frozenset(_CODE_WORDS.split())
_CONFIG = frozenset(["yaml", "ini", "toml", "json", "dockerfile", "hcl", "bash"])


def setting_misspelled(source: Source) -> Iterator[Spot]:
    """An environment variable that new code reads and new configuration defines under an almost equal name."""
    if source.language not in _CODE or source.kind != "source":
        return
    for line, name in _reads(source):
        defined = source.whole.once(_defined)
        if not defined or name in defined:
            continue
        near = next((one for one in defined if _almost(name, one)), None)
        if near is not None and not _read_somewhere(near, source.whole):
            yield Spot(at=line, text=name, captures={"name": name, "other": near})


def renamed_in_configuration(source: Source) -> Iterator[Spot]:
    """A name that configuration drops for another while code of the change still reads the old one."""
    if source.language not in _CONFIG or source.kind == "tests" or source.file.status != "modified":
        return
    gone = {name: line for line in source.removed if (name := _definition(line.text))}
    come = {name for line in source.added if (name := _definition(line.text))}
    if not come:
        return
    still = source.whole.once(_all_defined)
    for name, line in gone.items():
        if name in still:
            continue
        place = source.whole.once(_readers).get(name)
        if place and not _read_before(name, source):
            yield Spot(at=line, text=name, captures={"name": name, "place": place})


def _reads(source: Source) -> Iterator[tuple[Line, str]]:
    """Added lines that read an environment variable, with its name."""
    for pattern in _READS:
        for line in source.likely("new", pattern):
            found = pattern.search(line.text[:1000])
            if found:
                yield line, found["name"]


def _definition(text: str) -> str | None:
    for pattern in _DEFINES:
        found = pattern.match(text[:1000])
        if found:
            return found["name"]
    return None


def _defined(whole: Whole) -> list[str]:
    """Names that configuration files of the change gain, in order."""
    files = [one for one in whole.sources if one.language in _CONFIG]
    return sorted({name for one in files for line in one.added if (name := _definition(line.text))})


def _all_defined(whole: Whole) -> frozenset[str]:
    """Names that configuration files of the change hold on their new side."""
    files = [one for one in whole.sources if one.language in _CONFIG]
    return frozenset(
        name for one in files for part in one.fragments("new") for text in part.lines if (name := _definition(text))
    )


def _read_somewhere(name: str, whole: Whole) -> bool:
    word = re.compile(rf"\b{name}\b")
    files = [one for one in whole.sources if one.language not in _CONFIG or one.language == "bash"]
    return any(word.search(part.text) for one in files for part in one.fragments("new"))


def _readers(whole: Whole) -> dict[str, str]:
    """Where code of the change reads each name on its new side, as far as it does."""
    found: dict[str, str] = {}
    for one in whole.sources:
        if one.language not in _CODE or one.kind != "source":
            continue
        for part in one.fragments("new"):
            if any(part.holds(sieve(pattern), ()) for pattern in _READS):
                for row, text in enumerate(part.view("code")):
                    for read in (match for pattern in _READS if (match := pattern.search(text[:1000]))):
                        found.setdefault(read["name"], f"{one.path}:{part.start + row}")
    return found


def _read_before(name: str, source: Source) -> bool:
    """True when the new side of the file itself still uses the name, in a reference for example."""
    return any(re.search(rf"\b{name}\b", part.text) for part in source.fragments("new"))


def _almost(one: str, other: str) -> bool:
    """The same words in another order, one word more in front or behind, or one slip of a letter."""
    parts, others = one.split("_"), other.split("_")
    if sorted(parts) == sorted(others):
        return True
    if (
        abs(len(one) - len(other)) > 1
        or min(len(one), len(other)) < 7
        or re.sub(r"\d", "", one) == re.sub(r"\d", "", other)
    ):
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
