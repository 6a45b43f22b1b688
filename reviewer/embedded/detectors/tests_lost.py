"""Tests that leave a change, told apart by whether what they test stays."""

from __future__ import annotations

import functools
import itertools
import re
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from reviewer.embedded.names import defined_name, test_name
from reviewer.embedded.source import Source, Whole
from reviewer.embedded.types import Spot
from reviewer.patch import Hunk, Line

_TABLE = re.compile(r"parametri[sz]e|\.each\(|subTest|t\.Run\(|rstest|@ValueSource|DataProvider|hypothesis|@given")
_WORD = re.compile(r"[A-Za-z_]\w{3,}")
_USED = re.compile(r"(?<![\w'\"])(?P<name>[A-Za-z_]\w{2,})\s*(?=[(.\[])")
_COMMON_WORDS = """
    assert self with import from return test tests None True False expect raises equal equals list dict print
    range async await const async function error Error Exception value values result string type name names class
    super pytest unittest mock patch cls len str int set isinstance assertEqual assertTrue assertRaises testing
    require t.Fatal Fatal Errorf Run describe it then new this toBe toEqual request response client"""
_COMMON = frozenset(_COMMON_WORDS.split())
_LONGEST = 80
"""Lines of a test that are looked at."""
_ALIKE = 0.6
"""Share of the words of the shorter of two tests that the other needs for them to count as one, renamed."""
_MOST_PAIRS = 20_000


class _Test(NamedTuple):
    line: Line
    name: str
    words: frozenset[str]
    used: frozenset[str]
    moved: bool


class _Code(NamedTuple):
    gone: frozenset[str]
    """Words of removed source lines that no changed source file holds any more."""
    there: frozenset[str]
    """Functions and classes that changed source files define on their new side."""
    touched: bool
    """True when the change edits source files at all."""
    files: frozenset[tuple[str, str]]
    """Folder and name of the source files that are deleted."""


def test_lost(*, stays: bool, deleted: bool | None = None) -> Callable[[Source], Iterator[Spot]]:
    """The detector of lost tests whose subject stays, or of those whose subject changes or goes too.

    `deleted` limits it to files that are deleted, or to those that are not.
    """
    return functools.partial(_lost, stays, deleted)


def _lost(stays: bool, deleted: bool | None, source: Source) -> Iterator[Spot]:
    lost = [(source, _sorted_out(stays, deleted, source))] if deleted is False else _files(stays, deleted, source.whole)
    chosen = lost[0][1] if lost and lost[0][0] is source else []
    if chosen:
        many = "1 test" if len(chosen) == 1 else f"{len(chosen)} tests"
        if len(lost) > 1:
            files = "file" if len(lost) == 2 else "files"
            many += f" and {len(lost) - 1} more test {files}, {lost[1][0].path} next"
        yield Spot(at=chosen[0].line, text=chosen[0].name, captures={"test": chosen[0].name, "count": many})


def _files(stays: bool, deleted: bool | None, whole: Whole) -> list[tuple[Source, list[_Test]]]:
    """The test files of the change that lose tests; what leaves together is said once, at the first."""
    if ("tests lost", stays, deleted) not in whole.known:
        sorted_out = ((one, _sorted_out(stays, deleted, one)) for one in whole.sources)
        whole.known["tests lost", stays, deleted] = [(one, tests) for one, tests in sorted_out if tests]
    found: list[tuple[Source, list[_Test]]] = whole.known["tests lost", stays, deleted]
    return found


def _sorted_out(stays: bool, deleted: bool | None, source: Source) -> list[_Test]:
    if deleted is not None and deleted is not (source.file.status == "deleted"):
        return []
    gone = _gone(source)
    code = _code(source.whole) if gone else None
    if code is None:
        return []
    staying = [one for one in gone if _subject_stays(one, code)]
    if len(staying) * 2 < len(gone) or _place(source.path) in code.files:
        staying = []  # most of what leaves speaks of code that leaves: a feature goes
    return staying if stays else [one for one in gone if one not in staying]


def _gone(source: Source) -> list[_Test]:
    """Tests of the file that are neither moved, renamed nor merged into a table."""
    if source.kind != "tests" or not any(True for _ in source.tests(source.removed)):
        return []
    if any(_TABLE.search(line.text) for line in source.added):
        return []
    kept = source.whole.tests_added
    removed = [one for one in _tests(source, "-") if one.name not in kept and not one.moved]
    added = _tests(source, "+")
    if source.file.status == "deleted":
        folder = source.path.rpartition("/")[0]
        near = [one for one in source.whole.sources if one.kind == "tests" and one.path.rpartition("/")[0] == folder]
        added += [test for one in near for test in _tests(one, "+")]
    if len(removed) * len(added) > _MOST_PAIRS:
        return []
    return [one for one in removed if not any(_alike(one, other) for other in added)]


def _alike(one: _Test, other: _Test) -> bool:
    """True when the other test is this one under another name."""
    names, others = set(one.name.lower().split("_")), set(other.name.lower().split("_"))
    if len(names & others - {"test"}) >= max(2, (len(names) * 2) // 3):
        return True
    shorter = min(len(one.words), len(other.words))
    return shorter > 2 and len(one.words & other.words) >= _ALIKE * shorter


def _tests(source: Source, marker: str) -> list[_Test]:
    opened = {id(line): name for line, name in source.tests(source.removed if marker == "-" else source.added)}
    real = {id(line) for line in (source.removed if marker == "-" else source.added)}
    found: list[_Test] = []
    for hunk in source.file.hunks if opened else ():
        for index, line in enumerate(hunk.lines):
            if id(line) not in opened:
                continue
            body = list(_body(hunk, index, marker))
            if marker == "-" and not body and _renamed(source, hunk, index):
                continue
            above = itertools.takewhile(lambda one: one.text.strip(), reversed(hunk.lines[max(0, index - 6) : index]))
            text = "\n".join(one.text for one in (*above, *body))
            moved = sum(id(one) not in real for one in body if len(one.text.strip()) > 8)
            long = sum(len(one.text.strip()) > 8 for one in body)
            found.append(
                _Test(
                    line,
                    opened[id(line)],
                    frozenset(_WORD.findall(text)) - _COMMON,
                    frozenset(_USED.findall(text)) - _COMMON,
                    moved * 2 > long,
                )
            )
    return found


def _renamed(source: Source, hunk: Hunk, index: int) -> bool:
    """True when a test's first line gives way to that of another, and its body stays."""
    after = itertools.dropwhile(
        lambda one: one.marker == "-", (hunk.lines[row] for row in range(index, len(hunk.lines)))
    )
    come = itertools.takewhile(lambda one: one.marker == "+", after)
    return any(test_name(source.language, one.text) for one in come)


def _place(path: str) -> tuple[str, str]:
    """The folder and the name of the code that a test file is about, by its path."""
    folder, _, name = path.rpartition("/")
    stem = re.sub(r"^test_|_test$|\.(?:test|spec)$", "", name.rsplit(".", 1)[0])
    return folder.rpartition("/")[2], stem


def _body(hunk: Hunk, index: int, marker: str) -> Iterator[Line]:
    depth = _indent(hunk.lines[index].text)
    for line in hunk.lines[index + 1 : index + _LONGEST]:
        if line.text.strip() and _indent(line.text) <= depth and not line.text.lstrip().startswith((")", "}", "]")):
            return
        if line.marker == marker:
            yield line


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _subject_stays(test: _Test, code: _Code) -> bool:
    if not code.touched:
        return True
    if test.words & code.gone or any(word in test.name for word in code.gone if len(word) > 5):
        return False
    return bool(test.used & code.there)


_KNOWN: weakref.WeakKeyDictionary[Whole, _Code] = weakref.WeakKeyDictionary()


def _code(whole: Whole) -> _Code:
    if whole not in _KNOWN:
        sources = [one for one in whole.sources if one.kind == "source" and one.file.hunks]
        new = _all_words(line for one in sources for fragment in one.fragments("new") for line in fragment.view("code"))
        old = _all_words(line.text for one in sources for line in one.removed)
        names = {
            defined_name(line)
            for one in sources
            if one.file.status != "added"
            for fragment in one.fragments("new")
            for line in fragment.lines
        }
        files = frozenset(_place(one.path) for one in sources if one.file.status == "deleted")
        _KNOWN[whole] = _Code(old - new, frozenset(name for name in names if name), bool(sources), files)
    return _KNOWN[whole]


def _all_words(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(word for line in lines for word in _WORD.findall(line[:1000]))
