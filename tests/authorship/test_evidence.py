"""Evidence is short, printable and says where it was found."""

from __future__ import annotations

from dataclasses import replace

from reviewer.authorship import detect
from tests.authorship.table import build_commit

TRAILER = "Co-Authored-By: Claude <noreply@anthropic.com>"


def test_line_names_commit_place_and_text() -> None:
    found = detect([build_commit({"message": f"Fix\n\n{TRAILER}\n"})])
    assert found.evidence == (f"aaaaaaa: trailer {TRAILER}",)


def test_hidden_characters_are_visible() -> None:
    found = detect(
        [build_commit({"message": "Fix\n\nCo-Authored-By: Claude \x1b[31m\u202e\tx <noreply@anthropic.com>\n"})]
    )
    assert found.evidence == (r"aaaaaaa: trailer Co-Authored-By: Claude \u{1B}[31m\u{202E} x <noreply@anthropic.com>",)


def test_long_line_is_cut() -> None:
    found = detect([build_commit({"message": f"Fix\n\nCo-Authored-By: Claude {'x' * 400} <noreply@anthropic.com>\n"})])
    assert found.families == ("anthropic",)
    assert [len(line) for line in found.evidence] == [160]
    assert found.evidence[0].endswith("…")


def test_many_lines_are_counted() -> None:
    commits = [build_commit({"message": f"Fix {number}\n\n{TRAILER}\n"}) for number in range(30)]
    commits = [replace(one, sha=f"{number:07}".ljust(40, "0")) for number, one in enumerate(commits)]
    found = detect(commits)
    assert len(found.evidence) == 20
    assert found.evidence[-1] == "and 11 more"


def test_addresses_of_people_are_not_repeated() -> None:
    found = detect([build_commit({"author": "Jane Doe (aider) <jane@example.com>", "message": "Fix"})])
    assert found.evidence == ("aaaaaaa: author Jane Doe (aider)",)


def test_branch_and_declaration_are_evidence() -> None:
    found = detect([], branch="claude/x", declared="openai")
    assert found.evidence == ("declared: openai", "branch: claude/x")
