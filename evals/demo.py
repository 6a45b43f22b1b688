"""Build a small git repository out of a bundled case: `main` holds the base, `ai-change` the known-bad change.

python evals/demo.py DIRECTORY [CASE] [bad|clean]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

CASES = Path(__file__).parent / "corpus"
CASE = "infra-delete-and-recreate/environment-resize"
MESSAGE = "Resize environments without manual steps\n\nCo-Authored-By: Codex <noreply@openai.com>"
PEOPLE = {
    "GIT_AUTHOR_NAME": "Robin",
    "GIT_AUTHOR_EMAIL": "robin@example.com",
    "GIT_COMMITTER_NAME": "Robin",
    "GIT_COMMITTER_EMAIL": "robin@example.com",
    "GIT_AUTHOR_DATE": "2026-01-05T10:00:00Z",
    "GIT_COMMITTER_DATE": "2026-01-05T10:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def build(target: Path, case: Path, side: str) -> None:
    """Make the repository; an existing one at the same place is replaced."""
    if (target / ".git").is_dir():
        shutil.rmtree(target)
    shutil.copytree(case / "base", target)

    def git(*arguments: str) -> None:
        environment = {**os.environ, **PEOPLE}
        subprocess.run(["git", *arguments], cwd=target, env=environment, check=True, capture_output=True)

    git("init", "--quiet", "--initial-branch=main")
    git("add", "--all")
    git("commit", "--quiet", "--message=Environments and their settings")
    git("switch", "--quiet", "--create=ai-change")
    git("apply", "--index", str((case / f"{side}.patch").resolve()))
    git("commit", "--quiet", f"--message={MESSAGE}")


def main(arguments: list[str]) -> int:
    """Build what the arguments name and say where it is."""
    if not 1 <= len(arguments) <= 3:
        print(__doc__, file=sys.stderr)
        return 2
    target = Path(arguments[0])
    case = CASES / (arguments[1] if len(arguments) > 1 else CASE)
    build(target, case, arguments[2] if len(arguments) > 2 else "bad")
    print(f"{target}: branch ai-change holds a change that an AI tool might write", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
