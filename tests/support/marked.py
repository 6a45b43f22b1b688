"""A real repository in which every changed line carries a unique marker, to see which lines arrive where."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.marked_files import ATTRIBUTES, MARK, Sample, Sizes, samples
from tests.support.repo import Repo

MARKER = re.compile(r"mk\d{5,}x")
"""A marker; its last letter keeps one from being the beginning of another."""
_SUBMODULE = "libs/module"
_FAR_AWAY = "0123456789abcdef0123456789abcdef{:08x}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The repository, its change, and what must be found of it."""

    repo: Repo
    base: str
    head: str
    markers: tuple[str, ...]
    """Every marker, each on one changed line; a line may carry several."""
    marked_lines: int
    """Changed lines that carry markers."""
    bare_lines: int
    """Changed lines that cannot carry one: the commits of a submodule."""

    @property
    def change(self) -> str:
        """The change as a range."""
        return f"{self.base}..{self.head}"


@dataclass(slots=True)
class _Marks:
    """Gives out markers and counts the lines that got one."""

    given: list[str] = field(default_factory=list)
    lines: int = 0

    def on(self, text: str) -> str:
        """A changed line with each placeholder turned into a new marker."""
        before = len(self.given)
        first, *rest = text.split(MARK)
        for part in rest:
            self.given.append(f"mk{len(self.given):05}x")
            first += self.given[-1] + part
        assert len(self.given) > before, f"no marker on {text!r}"
        self.lines += 1
        return first


def build_marked(folder: Path, sizes: Sizes | None = None) -> Marked:
    """Build the repository with one commit before the change and one with it."""
    repo, marks = Repo(folder), _Marks()
    repo.write(".gitattributes", ATTRIBUTES)
    written = [(sample, *_sides(sample, marks)) for sample in samples(sizes or Sizes())]
    for sample, old, _ in written:
        _put(repo, sample, sample.old_path or sample.path, old)
    base = _commit(repo, "before", 1)
    for sample, _, new in written:
        if sample.old_path is not None:
            repo.remove(sample.old_path)
        _put(repo, sample, sample.path, new)
    head = _commit(repo, "after", 2)
    return Marked(repo=repo, base=base, head=head, markers=tuple(marks.given), marked_lines=marks.lines, bare_lines=2)


def numstat_lines(repo: Repo, base: str, head: str) -> int:
    """Added and removed lines as `git diff --numstat` counts them, with in-tree attributes set aside.

    `--text` alone is not enough: git counts no lines of a file with the attribute `-diff`.
    """
    aside = repo.write(".git/info/attributes", "* diff\n")
    entries = repo.raw("diff", "--numstat", "-z", "-M", base, head).decode("utf-8", "surrogateescape")
    aside.unlink()
    return sum(int(added) + int(removed) for added, removed in re.findall(r"(?:^|\0)(\d+)\t(\d+)\t", entries))


def _sides(sample: Sample, marks: _Marks) -> tuple[list[str], list[str]]:
    """The lines of both sides."""
    old: list[str] = []
    new: list[str] = []
    for line in sample.body.split("\n"):
        sign, text = line[:1], line[1:]
        if sign == " ":
            old.append(text)
            new.append(text)
        else:
            (old if sign == "-" else new).append(marks.on(text))
    return old, new


def _put(repo: Repo, sample: Sample, path: str, lines: list[str]) -> None:
    """Write one side of a file; a side without lines is no file."""
    if not lines:
        (repo.path / path).unlink(missing_ok=True)
    elif sample.link:
        repo.link(path, lines[0])
    else:
        repo.write(path, (sample.ends.join(lines) + sample.last).encode(sample.encoding))


def _commit(repo: Repo, message: str, state: int) -> str:
    """Commit the work tree and a submodule whose commit is the state's."""
    repo.git("add", "--all")
    repo.git("update-index", "--add", "--cacheinfo", f"160000,{_FAR_AWAY.format(state)},{_SUBMODULE}")
    return repo.record(message)
