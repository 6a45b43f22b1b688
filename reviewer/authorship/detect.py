"""The authors of a change: the marks of all its commits, its branch and the user's word together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reviewer.authorship.branch import branch_tool
from reviewer.authorship.evidence import evidence_lines
from reviewer.authorship.identity import is_plain_bot
from reviewer.authorship.marks import commit_marks
from reviewer.authorship.models import declared_family
from reviewer.authorship.tables import markers
from reviewer.authorship.types import EMBEDDED, OPEN, UNKNOWN, VENDORS, Authorship, Mark, Strength
from reviewer.git import Commit


def detect(commits: Iterable[Commit], *, branch: str | None = None, declared: str | None = None) -> Authorship:
    """Who wrote the commits, as far as marks and the user's word tell.

    `declared` names families or models, separated by commas; families that marks name are added to it.
    A commit without any mark beside others with marks counts as `unknown`, as does a branch's word alone.
    """
    commits = tuple(commits)
    marks = [(commit, commit_marks(commit)) for commit in commits]
    told = _declared(declared) if declared else frozenset[str]()
    guess = _branch_mark(branch, commits, {mark.tool for _, found in marks for mark in found}) if branch else None
    parts = [_families(found) for _, found in marks]
    families = told.union(*parts, guess.families if guess else ())
    silent = [commit for (commit, _), part in zip(marks, parts, strict=True) if not part]
    if families and (not commits or not all(is_plain_bot(one.author_name, one.author_email) for one in silent)):
        families |= {UNKNOWN}
    if told & VENDORS:
        # The user has said what marks leave open.
        families -= OPEN - told
    everything = [mark for _, found in marks for mark in found] + ([guess] if guess else [])
    return Authorship(
        tools=tuple(sorted({mark.tool for mark in everything if mark.tool})),
        families=tuple(sorted(families)),
        strength="declared" if told else _strength(everything),
        evidence=evidence_lines(
            [
                *(("declared", family) for family in sorted(told)),
                *((commit.sha[:7], mark.where) for commit, found in marks for mark in found),
                *([("branch", guess.where)] if guess else ()),
            ]
        ),
    )


def _families(marks: Sequence[Mark]) -> frozenset[str]:
    """The families of one commit; only `multi` and `unknown` ever give way, and only to a named model.

    Were a vendor to give way, a forged mark could make the vendor's own model look independent.
    """
    families = set[str]()
    for name in {mark.tool for mark in marks if mark.tool}:
        of_tool = _union(mark for mark in marks if mark.tool == name)
        default = next((one.families for one in markers().tools if one.name == name), frozenset[str]())
        families |= of_tool - (default & OPEN) if of_tool & VENDORS - default else of_tool
    nameless = _union(mark for mark in marks if mark.tool is None and mark.families != {UNKNOWN})
    if families or nameless or not marks:
        return nameless | families
    # "Made with AI" says something only where no other mark says which.
    return _union(marks)


def _union(marks: Iterable[Mark]) -> frozenset[str]:
    return frozenset[str]().union(*(mark.families for mark in marks))


def _branch_mark(branch: str, commits: Sequence[Commit], seen: set[str | None]) -> Mark | None:
    tool = branch_tool(branch, commits)
    if tool is None:
        return None
    # A tool that signed commits has said there which of its models it ran.
    families = tool.families - OPEN if tool.name in seen else tool.families
    return Mark(where=branch, tool=tool.name, strength="assisted", families=families)


def _declared(text: str) -> frozenset[str]:
    families = {declared_family(part) for part in text.split(",") if part.strip()}
    return frozenset(UNKNOWN if family == EMBEDDED else family for family in families)


def _strength(marks: Sequence[Mark]) -> Strength:
    strengths = {mark.strength for mark in marks}
    return "authored" if "authored" in strengths else "assisted" if strengths else "none"
