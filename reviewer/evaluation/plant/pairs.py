"""Pairs of a clean change and the same change with a failure mode planted, as records of the case format."""

from __future__ import annotations

import contextlib
import functools
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.plant.mutators import MUTATORS
from reviewer.evaluation.plant.parses import still_parses
from reviewer.evaluation.plant.site import Edit, Site, apply
from reviewer.evaluation.plant.sites import sites
from reviewer.git import Change, History, open_history
from reviewer.patch import FilePatch, parse_patch
from reviewer.syntax import ParserError
from reviewer.taxonomy import modes

Row = dict[str, Any]
_LONGEST = 2_000_000
"""Longest diff, in bytes, that something is planted in."""
_TRIES = 40
"""Edits of one mutator that are tried on one change."""
_KEPT = 8


@dataclass(slots=True, kw_only=True)
class Planted:
    """Records in pairs, and what was tried."""

    rows: list[Row] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    """Pairs by failure mode."""
    clean: dict[str, bytes] = field(default_factory=dict)
    """The honest diff of each commit that was looked at."""
    skipped: Counter[str] = field(default_factory=Counter)
    """Commits left out, by reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clean:
    """A commit made ready."""

    change: Change
    diff: bytes
    sites: tuple[Site, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marks:
    """Line numbers that a reviewer must point at."""

    new: list[int]
    old: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Find:
    """An edit that holds, and the diff that it makes."""

    site: Site
    edit: Edit
    diff: bytes
    marks: _Marks


def plant(
    change: str | None,
    *,
    repo: Path,
    wanted: Sequence[str] = (),
    seed: int = 0,
    limit: int | None = None,
) -> Planted:
    """Plant every wanted mode once in each commit where it can be; CorpusError when it can be nowhere.

    Which edit is taken, and under a limit which commits and modes, depends on the seed alone.
    """
    slugs = _known(wanted)
    planted = Planted()
    with open_history(change, repo=repo) as history:
        ready = functools.lru_cache(maxsize=_KEPT)(lambda commit: _clean(history, commit, planted))
        tasks = [(commit, slug) for commit in history.commits for slug in slugs]
        if limit is not None:
            random.Random(f"{seed}").shuffle(tasks)  # noqa: S311 - a draw to repeat, no secret
        found: dict[tuple[str, str], list[Row]] = {}
        for commit, slug in tasks:
            if limit is not None and len(found) >= limit:
                break
            clean = ready(commit)
            pair = _pair(history, clean, slug, f"{seed}:{commit}:{slug}") if clean else None
            if pair:
                found[commit, slug] = pair
        count = len(history.commits)
    if not found:
        where = f"{count} commit{'s' if count != 1 else ''} of {change or 'this branch'}"
        left = "".join(f"; {number} left out: {reason}" for reason, number in sorted(planted.skipped.items()))
        raise CorpusError(f"nothing could be planted in the {where}{left}; name a longer range (A..B), or more modes")
    for key in sorted(found, key=lambda one: (history.commits.index(one[0]), slugs.index(one[1]))):
        planted.rows += found[key]
        planted.counts[key[1]] += 1
    return planted


def _known(wanted: Sequence[str]) -> list[str]:
    for slug in wanted:
        if slug not in MUTATORS:
            raise UsageError(f"--mode {slug}: nothing plants it; there are {', '.join(MUTATORS)}")
    return [slug for slug in MUTATORS if slug in wanted or not wanted]


def _clean(history: History, commit: str, planted: Planted) -> _Clean | None:
    change = history.change(commit)
    diff = history.diff(change)
    if len(diff) > _LONGEST:
        planted.skipped[f"a diff of more than {_LONGEST // 1_000_000} MB"] += commit not in planted.clean
        planted.clean.setdefault(commit, b"")
        return None
    if not _is_text(diff):
        planted.skipped["a diff that is not UTF-8"] += commit not in planted.clean
        planted.clean.setdefault(commit, b"")
        return None
    planted.clean[commit] = diff
    return _Clean(change=change, diff=diff, sites=tuple(sites(history, change)))


def _pair(history: History, clean: _Clean, slug: str, seed: str) -> list[Row] | None:
    """The two records of the first edit that holds, in an order that the seed decides."""
    for site, edit in _candidates(clean.sites, slug, seed):
        text, _ = apply(site.text, edit)
        if text == site.text or not still_parses(site.language, site.text, text):
            continue
        diff = history.diff(clean.change, {site.path: text.encode()})
        marked = _marked(clean, site, edit, diff)
        if marked is not None and _is_text(diff):
            return _records(clean, slug, _Find(site=site, edit=edit, diff=diff, marks=marked))
    return None


def _candidates(found: Sequence[Site], slug: str, seed: str) -> list[tuple[Site, Edit]]:
    edits: list[tuple[Site, Edit]] = []
    for site in found:
        with contextlib.suppress(ParserError):  # a file that the parser cannot take is none to plant in
            edits += [(site, edit) for edit in MUTATORS[slug](site)]
    random.Random(seed).shuffle(edits)  # noqa: S311 - a draw to repeat, no secret
    return sorted(edits, key=lambda one: one[1].rank)[:_TRIES]


def _marked(clean: _Clean, site: Site, edit: Edit, diff: bytes) -> _Marks | None:
    """Numbers of the new lines that hold the harm, and of the old ones that went; None when they do not show."""
    planted = next((file for file in parse_patch(diff).files if file.new_path == site.path), None)
    honest = next(file for file in clean.change.patch.files if file.new_path == site.path)
    if planted is None:
        return None
    text, rows = apply(site.text, edit)
    added = {line.new: line.text for line in planted.changed_lines() if line.marker == "+"}
    removed = _gone(site, edit, planted, honest)
    if edit.cut:
        if not (removed or edit.unseen):
            return None
        near = [row + 1 for row in rows if added.get(row + 1, "").strip()]
        return _Marks(new=near[:1], old=removed) if near else None
    lines = text.split("\n")
    wanted = [row + 1 for row in rows if row < len(lines) and lines[row].strip()]
    return _Marks(new=wanted, old=removed) if wanted and all(number in added for number in wanted) else None


def _gone(site: Site, edit: Edit, planted: FilePatch, honest: FilePatch) -> list[int]:
    """Numbers of the old lines that the planted change removes, the honest one does not, and the edit took."""
    taken = {row.strip() for start, end, _ in edit.spans for row in _rows_of(site.text, start, end)} - {""}
    kept = {line.old for line in honest.changed_lines() if line.marker == "-"}
    return [
        line.old
        for line in planted.changed_lines()
        if line.marker == "-" and line.old is not None and line.old not in kept and line.text.strip() in taken
    ]


def _rows_of(text: str, start: int, end: int) -> list[str]:
    if start == end:
        return []
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", max(start, end - 1))
    return text[first : last if last >= 0 else len(text)].split("\n")


def _records(clean: _Clean, slug: str, find: _Find) -> list[Row]:
    mode, commit = modes()[slug], (clean.change.head or "")[:12]
    shared = {
        "source": "planted",
        "category": mode.category,
        "mode": slug,
        "language": find.site.language,
        "title": f"change {commit}",
        "pair_id": f"{commit}-{slug}",
        "cwe": list(mode.cwe),
    }
    honest = next(file for file in clean.change.patch.files if file.new_path == find.site.path)
    planter = f"{MUTATORS[slug].__module__.rpartition('.')[2]}.{MUTATORS[slug].__name__}"
    bad = {
        "id": f"{commit}-{slug}-bad",
        "label": "bad",
        **shared,
        "diff": find.diff.decode("utf-8"),
        "bad_lines": list(_runs(find.site.path, find.marks.new)),
        "removed_lines": list(_runs(honest.old_path or find.site.path, find.marks.old)),
        "notes": f"{planter} planted {slug} in {find.site.path}: {find.edit.did}",
    }
    good = {
        "id": f"{commit}-{slug}-good",
        "label": "good",
        **shared,
        "diff": clean.diff.decode("utf-8"),
        "bad_lines": [],
        "notes": f"the honest change of commit {commit}",
    }
    return [bad, good]


def _runs(path: str, numbers: Sequence[int]) -> Iterator[Row]:
    """Runs of adjacent line numbers."""
    ordered = sorted(set(numbers))
    starts = [number for number in ordered if number - 1 not in ordered]
    ends = [number for number in ordered if number + 1 not in ordered]
    for start, end in zip(starts, ends, strict=True):
        yield {"path": path, "start": start, "end": end}


def _is_text(diff: bytes) -> bool:
    try:
        diff.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
