"""Marks of a real repository arrive: message, identities, notes and branch."""

from __future__ import annotations

from pathlib import Path

from reviewer.authorship import detect
from reviewer.git import open_change
from tests.support.repo import Repo


def test_message_notes_and_branch_of_a_real_change(tmp_path: Path) -> None:
    repo = Repo(tmp_path / "shop")
    repo.write("cart.py", "total = 0\n")
    repo.git("add", ".")
    repo.git("commit", "--quiet", "-m", "Start")
    repo.git("checkout", "--quiet", "-b", "codex/cart")
    repo.write("cart.py", "total = 1\n")
    repo.git("commit", "--quiet", "-am", "Fix cart\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n")
    repo.git("notes", "--ref=ai", "add", "-m", '{"agent_id":{"tool":"cursor","model":"gemini-3-pro"}}', "HEAD")
    with open_change(repo=repo.path) as change:
        found = detect(change.commits, branch=change.branch)
    assert found.tools == ("Cursor", "OpenAI Codex")
    assert found.families == ("google", "openai")
    assert found.strength == "authored"
    assert [line.partition(": ")[2].split()[0] for line in found.evidence] == ["trailer", "note", "codex/cart"]
