"""Changes from git repositories and diffs; the only use of git and of subprocesses."""

from reviewer.git.change import Change, from_patch, open_change
from reviewer.git.commits import Commit
from reviewer.git.history import History, open_history
from reviewer.git.scratch import Scratch, sweep

__all__ = ["Change", "Commit", "History", "Scratch", "from_patch", "open_change", "open_history", "sweep"]
