"""Files that no parser understands: rules about structure see less of them than of others."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule
from reviewer.syntax import MAX_PARSED, PARSED, ParserError, readable

_STRUCTURED = frozenset({"ast", "key", "sql"})
"""Matchers that look at more than lines."""
_JUDGED = PARSED & {"python", "javascript", "typescript", "tsx", "go", "java", "php", "csharp", "yaml", "json", "hcl"}
"""Languages with rules about structure whose grammar takes all that people usually write."""


def unparsed(source: Source, chosen: Iterable[Rule]) -> bool:
    """True when the new side of a file is known to be no text of its language, or too long to tell.

    A file that was there before is only looked at when a rule about structure was.
    """
    if source.file.status == "deleted" or not source.added:
        return False
    if source.file.status != "added" and not any(rule.matcher in _STRUCTURED for rule in chosen):
        return False
    return _garbled(source) if source.language == "sql" else source.language in _JUDGED and _broken(source)


def _garbled(source: Source) -> bool:
    """True when a statement on a changed line begins like one with an effect and cannot be read."""
    changed = source.numbers("new")
    return any(
        not readable(one.text)
        for fragment in source.fragments("new")
        for one in fragment.statements
        if any(fragment.start + row in changed for row in range(one.first, one.last + 1))
    )


def _broken(source: Source) -> bool:
    """True when the syntax tree of the whole file has errors, or it is too long for one; a hunk alone tells nothing."""
    fragments = source.fragments("new")
    if not _whole(source):
        return any(len(one.text) > MAX_PARSED for one in fragments)
    try:
        return any(one.tree is None or one.tree.broken for one in fragments)
    except ParserError:
        return True


def _whole(source: Source) -> bool:
    """True when more is known than the hunks show, or the hunks are all there is."""
    shown = sum(line.marker != "-" for hunk in source.file.hunks for line in hunk.lines)
    return source.file.status == "added" or sum(len(one.lines) for one in source.fragments("new")) > shown
