"""A change among others: its diff with clean hunks of other files around it, so that it has to be found."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from reviewer.errors import PatchError
from reviewer.patch import FilePatch, Hunk, parse_patch
from reviewer.patch.paths import DEV_NULL

Size = Callable[[bytes], int]
_FOLDERS = ("packages", "services", "modules", "components")
_BYTES_PER_TOKEN = 4


def embedded(diff: bytes, filler: Sequence[bytes], tokens: int, seed: int, *, size: Size | None = None) -> bytes:
    """A diff with files of other diffs around it, about so many tokens long in all.

    Its own bytes stay as they are, at a position that the seed decides; a diff that is long enough comes back alone.
    """
    before, after = surroundings([diff], filler, tokens, seed, size=size)
    return before + diff + after


def surroundings(
    diffs: Sequence[bytes], filler: Sequence[bytes], tokens: int, seed: int, *, size: Size | None = None
) -> tuple[bytes, bytes]:
    """What stands before and behind each of some diffs, so that the two sides of a pair differ in nothing else.

    Files come from git diffs, without renames, modes and binary contents, in folders that none of the diffs has. Raises
    PatchError when a diff cannot be read.
    """
    count = size or tokens_of
    left = tokens - max(count(diff) for diff in diffs)
    draw = random.Random(f"{seed}")  # noqa: S311 - a draw to repeat, no secret
    chosen: list[bytes] = []
    if left > 0:
        for section in _sections(filler, _folder(diffs), draw):
            fitting = _fitting(section, left, count)
            if fitting:
                chosen.append(fitting)
                left -= count(fitting)
            if left < tokens // 50:
                break
    at = draw.randint(0, len(chosen))
    return b"".join(chosen[:at]), b"".join(chosen[at:])


@functools.cache
def _counter() -> Size | None:
    from reviewer.tokens import counter_for

    counter = counter_for("gpt-4o")
    return (lambda diff: counter.count(diff.decode("utf-8", "replace"))) if counter.exact else None


def tokens_of(diff: bytes) -> int:
    """Tokens of a diff in a current vocabulary, or a quarter of its bytes where there is none."""
    counter = _counter()
    return counter(diff) if counter else len(diff) // _BYTES_PER_TOKEN


def _folder(diffs: Sequence[bytes]) -> str:
    """A folder that no path of the diffs is in."""
    taken = {
        path.split("/")[0]
        for diff in diffs
        for file in parse_patch(diff).files
        for path in (file.old_path, file.new_path)
        if path
    }
    names = (*_FOLDERS, *(f"{_FOLDERS[0]}{number}" for number in range(2, len(taken) + 3)))
    return next(name for name in names if name not in taken)


def _sections(filler: Sequence[bytes], folder: str, draw: random.Random) -> Iterator[FilePatch]:
    """Yield the files of the filler in an order that the draw decides, each diff in a folder of its own."""
    order = list(enumerate(filler))
    draw.shuffle(order)
    for number, diff in order:
        try:
            files = parse_patch(diff).files
        except PatchError:
            continue
        for file in files:
            if not file.hunks or file.facts or file.binary or file.status not in ("added", "deleted", "modified"):
                continue
            if _plain(file.path):
                path = f"{folder}/{number + 1}/{file.path}"
                yield replace(file, old_path=file.old_path and path, new_path=file.new_path and path)


def _plain(path: str) -> bool:
    """True for a path that git writes without quotes."""
    return path.isascii() and path.isprintable() and not set(path) & set('"\\ ')


def _fitting(file: FilePatch, left: int, size: Size) -> bytes:
    """A file's section, with as many of its hunks as fit; a file that appears or goes is taken whole or not at all."""
    whole = _written(file, file.hunks)
    if size(whole) <= left:
        return whole
    if file.status != "modified":
        return b""
    fitting: list[Hunk] = []
    for hunk in file.hunks:
        if size(_written(file, [*fitting, hunk])) <= left:
            fitting.append(hunk)
    return _written(file, fitting) if fitting else b""


def _written(file: FilePatch, hunks: Iterable[Hunk]) -> bytes:
    """A section of a git diff with some hunks of a file; places on the new side follow from the old ones."""
    lines = [f"diff --git a/{file.path} b/{file.path}"]
    if file.status == "added":
        lines.append(f"new file mode {file.new_mode or '100644'}")
    if file.status == "deleted":
        lines.append(f"deleted file mode {file.old_mode or '100644'}")
    lines.append(f"--- {f'a/{file.path}' if file.old_path else DEV_NULL}")
    lines.append(f"+++ {f'b/{file.path}' if file.new_path else DEV_NULL}")
    moved = 0
    for hunk in hunks:
        lines += _hunk(hunk, moved)
        moved += sum((line.marker == "+") - (line.marker == "-") for line in hunk.lines)
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogateescape")


def _hunk(hunk: Hunk, moved: int) -> Iterator[str]:
    old = sum(line.marker != "+" for line in hunk.lines)
    new = sum(line.marker != "-" for line in hunk.lines)
    start = hunk.old_start + moved + (not old) - (not new)
    yield f"@@ -{hunk.old_start},{old} +{start},{new} @@{f' {hunk.section}' if hunk.section else ''}"
    for line in hunk.lines:
        yield f"{line.marker}{line.text}"
        if not line.newline:
            yield "\\ No newline at end of file"
