"""What the name of a branch says: weak evidence, since anybody can name a branch."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reviewer.authorship.identity import signer
from reviewer.authorship.tables import Tool, markers
from reviewer.git import Commit

_PREFIX = re.compile(r"refs/heads/|refs/remotes/[^/]+/|origin/")


def branch_tool(branch: str, commits: Sequence[Commit]) -> Tool | None:
    """The tool that names branches so; None for a person's own folder (`claude/…` of somebody called Claude)."""
    name = _PREFIX.sub("", branch, count=1) if _PREFIX.match(branch) else branch
    tool = next((one for one in markers().tools if any(pattern.fullmatch(name) for pattern in one.branches)), None)
    folder, slash, _ = name.lower().partition("/")
    if tool and slash and commits and all(_belongs_to(folder, commit) for commit in commits):
        return None
    return tool


def _belongs_to(folder: str, commit: Commit) -> bool:
    if signer(commit.author_name, commit.author_email):
        return False
    local = commit.author_email.partition("@")[0]
    return folder in re.split(r"[\W_]+", f"{commit.author_name} {local}".lower())
