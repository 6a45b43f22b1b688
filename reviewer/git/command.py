"""Running git: one place, a fixed environment, nothing that a repository configures is executed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from reviewer.errors import ChangeError

_KEPT = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_COMMON_DIR",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CEILING_DIRECTORIES",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_CONFIG_GLOBAL",
    "GIT_CONFIG_SYSTEM",
    "GIT_CONFIG_NOSYSTEM",
    "GIT_TEST_ASSUME_DIFFERENT_OWNER",
)
_FIXED = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_PAGER": "cat",
}
_OFF = ("core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "protocol.allow=never")


def discovery_environment() -> dict[str, str]:
    """The caller's environment with git's variables cut down to those that say where the repository is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in _KEPT}
    return kept | _FIXED


def isolated_environment(git_dir: str, work_tree: str | None) -> dict[str, str]:
    """An environment in which git sees the given folders and no configuration but the folder's own."""
    borrowed = "GIT_ALTERNATE_OBJECT_DIRECTORIES"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name == borrowed}
    own = {"GIT_DIR": git_dir, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_ATTR_NOSYSTEM": "1"}
    if work_tree is not None:
        own["GIT_WORK_TREE"] = work_tree
    return kept | _FIXED | own


def git(
    arguments: Sequence[str], *, cwd: str, environment: Mapping[str, str], stdin: bytes = b"", check: bool = True
) -> subprocess.CompletedProcess[bytes]:
    """Run git to its end and return what it wrote; ChangeError with git's own words when it fails."""
    try:
        done = subprocess.run(
            command_line(arguments), cwd=cwd, env=dict(environment), input=stdin, capture_output=True, check=False
        )
    except FileNotFoundError as error:
        raise ChangeError(f"{cwd}: no such folder") from error
    except NotADirectoryError as error:
        raise ChangeError(f"{cwd}: not a folder") from error
    if check and done.returncode != 0:
        raise ChangeError(complaint(done.stderr) or f"git {arguments[0]} failed with exit code {done.returncode}")
    return done


def command_line(arguments: Sequence[str]) -> list[str]:
    """The full argument vector, with everything switched off that configuration could run."""
    switches = [part for setting in _OFF for part in ("-c", setting)]
    return [_program(), "--no-pager", "--literal-pathspecs", *switches, *arguments]


def _program() -> str:
    """Where git is, by the absolute folders of PATH: through `.` a file of the repository could pass for git."""
    folders = [folder for folder in os.environ.get("PATH", os.defpath).split(os.pathsep) if Path(folder).is_absolute()]
    found = shutil.which("git", path=os.pathsep.join(folders))
    if found is None or not Path(found).is_absolute():
        raise ChangeError("git is not installed or not on PATH; install git 2.32 or newer")
    return found


def complaint(stderr: bytes) -> str:
    """The line of git's error output that says what is wrong."""
    lines = [line.strip() for line in stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    for prefix in ("fatal: ", "error: "):
        for line in lines:
            if line.startswith(prefix):
                return line.removeprefix(prefix)
    return lines[0] if lines else ""
