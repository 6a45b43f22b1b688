"""Changes from git repositories and diffs; the only use of git and of subprocesses."""

from reviewer.git.change import Change, from_patch, open_change
from reviewer.git.commits import Commit

__all__ = ["Change", "Commit", "from_patch", "open_change"]
