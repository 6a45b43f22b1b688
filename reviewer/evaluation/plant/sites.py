"""The sites of a commit: the text files that it touches, with what its repository asks for."""

from __future__ import annotations

import re

from reviewer.evaluation.plant.site import Site
from reviewer.git import Change, History
from reviewer.patch import FilePatch
from reviewer.patch.types import SYMLINK_MODE
from reviewer.syntax import language

_LONGEST = 300_000
"""Longest file, in bytes, that is worth a look."""
_WIDEST = 1_000
"""Longest line, in characters, that somebody writes."""
_MANIFESTS = (
    *("pyproject.toml", "setup.cfg", "setup.py", "requirements.txt", "requirements-dev.txt", "package.json"),
    *("requirements/dev.txt", "requirements/tests.in", "requirements/tests.txt"),
)
_ASKED = re.compile(
    r"^[\s'\"]*(?:install_requires\s*=\s*)?(@?[A-Za-z][\w.@/-]+?)[\"']?\s*(?:\[[\w,-]+\]\s*)?(?:[=~<>!:;,\"]|$)",
    re.MULTILINE,
)


def sites(history: History, change: Change) -> list[Site]:
    """The text files that a change adds or edits, in its order."""
    packages = _packages(history, change)
    found = [_site(change, file, packages) for file in change.patch.files]
    return [one for one in found if one is not None]


def _site(change: Change, file: FilePatch, packages: frozenset[str]) -> Site | None:
    if file.new_path is None or file.binary or SYMLINK_MODE in (file.old_mode, file.new_mode) or not file.added:
        return None
    if file.status == "typechange":
        return None
    new, old = (_text(change.read(file, side)) for side in ("new", "old"))
    name = language(file.new_path, new[:200]) if new else None
    if not new or name is None or any(len(row) > _WIDEST for row in new.split("\n")):
        return None
    lines = [line for hunk in file.hunks for line in hunk.lines]
    return Site(
        path=file.new_path,
        language=name,
        text=new,
        old=old,
        added=frozenset(line.new - 1 for line in lines if line.marker == "+" and line.new),
        shown=frozenset(line.new - 1 for line in lines if line.new),
        packages=packages,
    )


def _text(content: bytes | None) -> str:
    """A file as text; empty when it is missing, long, binary, not UTF-8, or has other line ends."""
    if content is None or len(content) > _LONGEST or b"\r" in content or b"\0" in content:
        return ""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return ""


def _packages(history: History, change: Change) -> frozenset[str]:
    """Names that the manifests at a commit's root hold, as they would be imported."""
    texts = [_text(history.at(change.head, path)) for path in _MANIFESTS if change.head]
    names = {name.lower().replace("-", "_") for text in texts for name in _ASKED.findall(text)}
    return frozenset(name for name in names if not _is_own(history, change, name))


def _is_own(history: History, change: Change, name: str) -> bool:
    """True for a package that the repository itself has."""
    places = (f"{name}/__init__.py", f"src/{name}/__init__.py", f"{name}.py", f"src/{name}.py")
    return any(history.at(change.head, path) is not None for path in places if change.head)
