"""Code-like text and real changes of it, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.templates import NOUNS, TEMPLATES, VERBS
from tests.support.repo import Repo

_SHARES = [template.share for template in TEMPLATES.values()]
_BLOCKS = (2, 3, 4, 6, 8, 10, 14, 20, 30, 60)
"""How many functions or the like a file has."""
_STATEMENTS = (2, 3, 4, 5, 6, 8, 12)
Block = tuple[str, ...]
"""The statements of one function or the like, each one or more lines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """A change in a repository of its own."""

    repo: Repo
    base: str
    head: str
    diff: bytes
    """What `git diff` says of it."""

    @property
    def change(self) -> str:
        """The change as a range."""
        return f"{self.base}..{self.head}"

    @property
    def megabytes(self) -> float:
        """Size of the diff."""
        return len(self.diff) / 1e6


def generate(folder: Path, megabytes: float, seed: int = 7) -> Generated:
    """A repository whose last commit has a diff of about so many megabytes: files edited, added and deleted."""
    chance, repo = random.Random(seed), Repo(folder)
    left, number = megabytes * 1e6, 0
    files: list[tuple[str, list[Block], list[Block]]] = []
    while left > 0:
        suffix = chance.choices(list(TEMPLATES), _SHARES)[0]
        blocks = [_block(chance, suffix) for _ in range(chance.choice(_BLOCKS))]
        before, after = _sides(chance, suffix, blocks)
        files.append((_path(chance, suffix, number), before, after))
        left -= _diff_size(before, after)
        number += 1
    base = _commit(repo, [(path, before) for path, before, _ in files])
    head = _commit(repo, [(path, after) for path, _, after in files])
    return Generated(repo=repo, base=base, head=head, diff=repo.raw("diff", "-M", base, head))


def code(lines: int, seed: int = 7) -> str:
    """Lines of one source file, about as many as asked for and never fewer."""
    chance, text = random.Random(seed), list[str]()
    while len(text) < lines:
        text += _block(chance, "py")
    return _text([tuple(text)])


def _block(chance: random.Random, suffix: str) -> Block:
    """One function or the like, with statements in any order."""
    words, template = _words(chance), TEMPLATES[suffix]
    body = chance.choices(template.statements, k=chance.choice(_STATEMENTS))
    return tuple(_fill(chance, statement, words) for statement in (template.head, *body, template.end))


def _sides(chance: random.Random, suffix: str, blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """A file before and after: one in four is new, one in twenty goes, the others are edited."""
    kind = chance.random()
    if kind < 0.25:
        return [], blocks
    return blocks, [] if kind < 0.3 else _edited(chance, suffix, blocks)


def _edited(chance: random.Random, suffix: str, blocks: Sequence[Block]) -> list[Block]:
    """Some blocks as they are, some with a few other lines, some gone, some new."""
    edited: list[Block] = []
    for block in blocks:
        kind = chance.random()
        if kind < 0.5:
            edited.append(block)
        elif kind < 0.75:
            edited.append(_touched(chance, suffix, block))
        elif kind < 0.9:
            edited += [block, _block(chance, suffix)]
    return edited


def _touched(chance: random.Random, suffix: str, block: Block) -> Block:
    """A block with a few statements replaced, added or removed."""
    start = chance.randrange(1, len(block) - 1)
    stop = min(start + chance.choice((0, 1, 1, 2, 3)), len(block) - 1)
    come = _block(chance, suffix)[1:-1][: chance.choice((0, 1, 1, 2, 4))]
    return (*block[:start], *come, *block[stop:])


def _words(chance: random.Random) -> dict[str, str]:
    names = dict(
        zip(("verb", "noun", "a", "b", "c", "x"), (chance.choice(VERBS), *chance.sample(NOUNS, 5)), strict=True)
    )
    return names | {(name.title() if len(name) > 1 else name.upper()): word.title() for name, word in names.items()}


def _fill(chance: random.Random, statement: str, words: dict[str, str]) -> str:
    for name, word in words.items():
        statement = statement.replace("{" + name + "}", word)
    number = chance.choice(("0", "1", "2", "5", "10", "30", "60", "100", "250", "3600"))
    return statement.replace("{{", "{").replace("}}", "}").replace("@", number)


def _path(chance: random.Random, suffix: str, number: int) -> str:
    area, part = chance.sample(NOUNS[:24], 2)
    return f"{area}/{part}/{chance.choice(VERBS)}_{chance.choice(NOUNS)}_{number}.{suffix}"


def _diff_size(before: Sequence[Block], after: Sequence[Block]) -> int:
    """About how many bytes the diff has: lines of blocks that are on one side only, and their context."""
    changed = set(before) ^ set(after)
    if before and after:
        return 150 + sum(len(line) for block in changed for line in block) * 2 // 3
    return 100 + sum(len(line) + 2 for block in changed for line in block)


def _commit(repo: Repo, files: Sequence[tuple[str, Sequence[Block]]]) -> str:
    for path, blocks in files:
        if blocks:
            repo.write(path, _text(blocks))
        else:
            (repo.path / path).unlink(missing_ok=True)
    return repo.commit()


def _text(blocks: Sequence[Block]) -> str:
    return "".join(line + "\n" for block in blocks for line in block)
