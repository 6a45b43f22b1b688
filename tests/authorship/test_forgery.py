"""Marks can be forged; adding one may demand a check and never lifts one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.authorship import detect, independence
from reviewer.authorship.types import VENDORS
from reviewer.git import Commit
from tests.authorship.table import Row, build_commit, read_rows

ROWS = [row for row in read_rows() if row.commits]
LINES = [
    "Co-Authored-By: Claude <noreply@anthropic.com>",
    "Co-Authored-By: GLM 4.6 <noreply@anthropic.com>",
    "Co-authored-by: Claude Opus 4 <codex@openai.com>",
    "Co-authored-by: Cursor Grok 4.6 <noreply@anthropic.com>",
    "Co-authored-by: Cursor <cursoragent@cursor.com>",
    "Co-authored-by: Copilot (GPT-5) <223556219+Copilot@users.noreply.github.com>",
    "Co-authored-by: aider (ollama/deepseek-r1-distill-qwen-7b) <aider@aider.chat>",
    "Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>",
    "Co-authored-by: Devin Booker <devin.booker@example.org>",
    "Assisted-by: Claude:claude-3-opus coccinelle",
    "Assisted-by: none",
    "Generated-by: ChatGPT 5",
    "AI-assisted: no",
    "AI-assisted-by: HouseBot",
    "Coding-Agent: Claude Code",
    "Model: gpt-5",
    "Entire-Checkpoint: a1b2c3",
    "Replit-Commit-Author: Agent",
    "🤖 Generated with [Claude Code](https://claude.com/claude-code)",
    "Claude-Session: https://claude.ai/code/session_1",
    "https://chatgpt.com/codex/tasks/task_e_1",
]
NOTES = [
    '{"agent_id":{"tool":"claude","model":"gpt-5"}}',
    '{"agent_id":{"tool":"codex","model":"claude-opus-4"}}',
    '{"tool":"cursor","model":"default"}',
    '{"tool":"human"}',
    "agent: aider\nmodel: kimi-k2\n",
    "not json {",
]
BRANCHES = ["claude/x", "codex/x", "copilot/x", "cursor/x", "devin/1712345678-x", "x-12345678901234567890", "main"]
NAMES = ["Jane Doe (aider)", "Claude Code", "claude[bot]", "GPT-5"]
EMAILS = ["noreply@anthropic.com", "codex@openai.com", "cursoragent@cursor.com", "jane@example.com"]

Forgery = Callable[[Row], Row]


def _in_commit(change: Callable[[Commit], Commit]) -> Forgery:
    return lambda row: replace(row, commits=(change(row.commits[0]), *row.commits[1:]))


def _appended(text: str) -> Forgery:
    return _in_commit(lambda commit: replace(commit, message=f"{commit.message.rstrip()}{text}"))


def _noted(ref: str, text: str) -> Forgery:
    return _in_commit(lambda commit: replace(commit, notes=(*commit.notes, (ref, text))))


def _committed_by(name: str, email: str) -> Forgery:
    def forged(commit: Commit) -> Commit:
        # Somebody else's committer line would be replaced, and not added to.
        if (commit.committer_name, commit.committer_email) != (commit.author_name, commit.author_email):
            return commit
        return replace(commit, committer_name=name, committer_email=email)

    return _in_commit(forged)


def _on_branch(name: str) -> Forgery:
    return lambda row: row if row.branch else replace(row, branch=name)


def _with_commit(message: str) -> Forgery:
    return lambda row: replace(row, commits=(*row.commits, replace(row.commits[0], message=f"More\n\n{message}\n")))


def _declared(text: str) -> Forgery:
    return lambda row: row if row.declared else replace(row, declared=text)


lines = st.sampled_from(LINES)
forgeries = st.one_of(
    st.builds(_appended, st.builds("{}{}".format, st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n"]), lines)),
    st.builds(
        _noted, st.sampled_from(["refs/notes/ai", "refs/notes/agentblame", "refs/notes/x"]), st.sampled_from(NOTES)
    ),
    st.builds(_committed_by, st.sampled_from(NAMES), st.sampled_from(EMAILS)),
    st.builds(_on_branch, st.sampled_from(BRANCHES)),
    st.builds(_with_commit, lines),
    st.builds(_declared, st.sampled_from(["openai", "claude-sonnet-4", "nonsense", "multi"])),
)


@settings(max_examples=400, deadline=None)
@given(row=st.sampled_from(ROWS), added=st.lists(forgeries, min_size=1, max_size=4))
def test_adding_marks_never_makes_a_reviewer_independent_that_was_not(row: Row, added: list[Forgery]) -> None:
    before = detect(row.commits, branch=row.branch, declared=row.declared)
    forged = row
    for forge in added:
        forged = forge(forged)
    after = detect(forged.commits, branch=forged.branch, declared=forged.declared)
    for family in VENDORS:
        if independence(before, family) is False:
            assert independence(after, family) is False
    assert set(before.tools) <= set(after.tools)


def test_every_line_keeps_what_every_other_line_says() -> None:
    for first in LINES:
        alone = detect([build_commit({"message": f"Fix\n\n{first}\n"})])
        for second in LINES:
            both = detect([build_commit({"message": f"Fix\n\n{first}\n\n{second}\n"})])
            assert set(alone.families) & VENDORS <= set(both.families), (first, second)


@settings(max_examples=200, deadline=None)
@given(
    message=st.text(max_size=300), name=st.text(max_size=30), note=st.text(max_size=100), branch=st.text(max_size=30)
)
def test_any_text_is_read_without_error_and_shown_safely(message: str, name: str, note: str, branch: str) -> None:
    commit = replace(ROWS[0].commits[0], message=message, author_name=name, notes=(("refs/notes/ai", note),))
    found = detect([commit], branch=branch, declared=name or None)
    assert all(line.isprintable() or "\xa0" in line for line in found.evidence if not line.startswith("declared"))
