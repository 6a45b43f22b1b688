"""Expressions of strangers inside the scripts of a workflow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_UNTRUSTED = re.compile(
    r"\$\{\{[^}]{0,200}?(?P<what>github\.(?:head_ref|event\.(?:pull_request\.(?:title|body|head\.(?:ref|label|repo\.\w+))"
    r"|issue\.(?:title|body)|comment\.body|review\.body|review_comment\.body|discussion\.(?:title|body)"
    r"|head_commit\.(?:message|author\.\w+)|commits[^\s}]*+|workflow_run\.(?:head_branch|display_title)|pages[^\s}]*+)))"
    r"[^}]{0,200}+\}\}"
)
_EMPTY_ON_PUSH = re.compile(r"github\.(?:head_ref|event\.pull_request)\b")
_STARTS = re.compile(r"^[\"']?on[\"']?\s*+:", re.MULTILINE)
_WITH_BRANCH = re.compile(r"(?<![\w.])(?:pull_request\w*|workflow_call)\b")
_KEY = re.compile(r"^(?P<indent>\s*(?:- )*)(?P<key>[\w-]+):(?P<rest>.*)$")
_SCRIPTS = frozenset({"run", "script"})
_FOLDED = re.compile(r"^\s*[|>][+-]?\d*\s*$")


def expression_in_script(source: Source) -> Iterator[Spot]:
    """Added lines of a `run:` or `script:` in which text that strangers write is pasted."""
    wanted = [line for line in source.added if "${{" in line.text]
    empty = _EMPTY_ON_PUSH if wanted and _without_pull_requests(source) else None
    for line in wanted:
        found = _UNTRUSTED.search(source.line("new", line.number, "code"))
        if found and not (empty and empty.match(found["what"])) and _in_script(source, line.number):
            yield Spot(at=line, text=found[0], column=found.start(), captures={"expression": found["what"]})


def _without_pull_requests(source: Source) -> bool:
    """True when what starts the workflow is in sight, and no pull request or caller does."""
    text = "\n".join(line for fragment in source.fragments("new") for line in fragment.view("code"))
    return _STARTS.search(text) is not None and _WITH_BRANCH.search(text) is None


def _in_script(source: Source, number: int) -> bool:
    """True when the line is the value of a script key, or lies in the block below one."""
    lines = list(source.around("new", max(1, number - 200), number, "text"))
    own = _KEY.match(lines[-1])
    if own and own["key"] in _SCRIPTS and not _FOLDED.match(own["rest"]):
        return True
    depth = _indent(lines[-1])
    for line in reversed(lines[:-1]):
        key = _KEY.match(line)
        if not line.strip() or key is None or len(key["indent"]) >= depth:
            continue
        if _FOLDED.match(key["rest"]):
            return key["key"] in _SCRIPTS
        return False
    return False


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
