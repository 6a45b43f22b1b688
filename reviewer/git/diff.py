"""The diff of two endpoints: read twice, as counts and as text, and refused when the two disagree."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace

from reviewer.errors import ChangeError
from reviewer.git.blobs import Blobs
from reviewer.git.repository import Repository
from reviewer.git.source import Endpoints
from reviewer.patch import FilePatch, Patch, parse_patch
from reviewer.patch.facts import binary_fact
from reviewer.patch.types import SUBMODULE_MODE, Side

_DIFF = (
    "diff",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    "--full-index",
    "--submodule=short",
    "--ignore-submodules=dirty",
    "-M",
    "-U3",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Counted:
    """One file as `git diff --raw --numstat -z` tells it."""

    old_path: str
    new_path: str
    old_oid: str | None
    new_oid: str | None
    added: int
    removed: int
    binary: bool


def diff(repository: Repository, ends: Endpoints, blobs: Blobs) -> Patch:
    """The patch between two endpoints; its counts are those of `git diff --numstat -z`, or ChangeError."""
    sides = [ends.base, ends.head, "--"] if ends.head else [ends.base, "--"]
    extra = {"staged": ["--cached"], "worktree": ["--ita-visible-in-index"]}.get(ends.kind, [])
    in_tree = ends.kind == "worktree"
    if in_tree:
        _add_untracked(repository)
    counted = _counts(repository.run(*_DIFF, "--raw", "--numstat", "-z", *extra, *sides, work_tree=in_tree))
    patch = parse_patch(repository.run(*_DIFF, "-p", *extra, *sides, work_tree=in_tree))
    if len(patch.files) != len(counted):
        raise ChangeError(
            f"git counts {len(counted)} changed files, its diff shows {len(patch.files)}; the review is refused"
        )
    return Patch(files=tuple(_agree(file, count, blobs) for file, count in zip(patch.files, counted, strict=True)))


def diff_text(repository: Repository, base: str, head: str) -> bytes:
    """The diff of two trees as git writes it, binary contents included, so that `git apply` takes it."""
    return repository.run(*_DIFF, "--binary", "-p", base, head, "--")


def _agree(file: FilePatch, count: _Counted, blobs: Blobs) -> FilePatch:
    """Check one file against git's counts; name the sizes of a binary file."""
    paths = (file.old_path or count.old_path, file.new_path or count.new_path)
    if paths != (count.old_path, count.new_path):
        raise ChangeError(f"git names {count.new_path!r} where its diff shows {file.path!r}; the review is refused")
    file = replace(file, old_oid=file.old_oid or count.old_oid, new_oid=file.new_oid or count.new_oid)
    expected = (count.added, count.removed)
    if file.status == "typechange":
        expected = (_lines_of(file, "new", blobs), _lines_of(file, "old", blobs))
    found = (file.added, file.removed)
    same = found == (0, 0) and count.new_oid in (None, count.old_oid)  # its name or its mode alone changed
    if found != expected or (count.binary and not (file.binary or same)):
        counts = f"git counts +{expected[0]} -{expected[1]}, its diff shows +{found[0]} -{found[1]}"
        raise ChangeError(f"{file.path!r}: {counts}; the review is refused")
    if not file.binary:
        return file
    sized = binary_fact(file.path, blobs.size(file, "old"), blobs.size(file, "new"), file.status)
    return replace(file, facts=tuple(sized if fact.kind == "binary" else fact for fact in file.facts))


def _lines_of(file: FilePatch, side: Side, blobs: Blobs) -> int:
    """How many lines one side of a typechange has; git's own count leaves out what both sides share."""
    if (file.old_mode if side == "old" else file.new_mode) == SUBMODULE_MODE:
        return 1
    content = blobs.read(file, side) or b""
    if b"\0" in content[:8000]:  # as git tells binary from text
        return 0
    return content.count(b"\n") + (content[-1:] not in (b"", b"\n"))


def _add_untracked(repository: Repository) -> None:
    """Let git see untracked files as additions, in the borrowed index alone.

    A repository inside this one is added as git adds it, as a submodule; one without a commit cannot be.
    """
    listed = repository.run("ls-files", "--others", "--exclude-standard", "-z", work_tree=True)
    paths = [path for path in listed.split(b"\0") if path]
    _intend_to_add(repository, [path for path in paths if not path.endswith(b"/")])
    for nested in paths:
        if nested.endswith(b"/"):
            with suppress(ChangeError):
                _intend_to_add(repository, [nested])


def _intend_to_add(repository: Repository, paths: list[bytes]) -> None:
    everywhere = ("-c", "core.sparseCheckout=false")
    listed = ("--pathspec-from-file=-", "--pathspec-file-nul")
    if paths:
        repository.run(*everywhere, "add", "--intent-to-add", *listed, stdin=b"\0".join(paths), work_tree=True)


def _counts(output: bytes) -> list[_Counted]:
    """Read `--raw --numstat -z`: all raw entries, then all numstat entries, in the same order."""
    fields = output.decode("utf-8", "surrogateescape").split("\0")
    raws: list[tuple[str, str, str | None, str | None]] = []
    stats: list[tuple[int, int, bool]] = []
    at = 0
    while at < len(fields) and fields[at]:
        field = fields[at]
        if field.startswith(":"):
            _, _, old_oid, new_oid, status = field.split(" ")
            two = status[:1] in "RC"
            raws.append((fields[at + 1], fields[at + 2 if two else at + 1], _oid(old_oid), _oid(new_oid)))
            at += 3 if two else 2
            continue
        added, removed, path = field.split("\t", 2)
        binary = added == "-"
        stats.append((0 if binary else int(added), 0 if binary else int(removed), binary))
        at += 1 if path else 3
    if len(raws) != len(stats):
        raise ChangeError(f"git lists {len(raws)} changed files and counts {len(stats)}; the review is refused")
    return [
        _Counted(
            old_path=old, new_path=new, old_oid=old_oid, new_oid=new_oid, added=added, removed=removed, binary=binary
        )
        for (old, new, old_oid, new_oid), (added, removed, binary) in zip(raws, stats, strict=True)
    ]


def _oid(text: str) -> str | None:
    """An object id, or None for git's all-zero one."""
    return text if text.strip("0") else None
