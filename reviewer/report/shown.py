"""Foreign text made fit to be shown: nothing hidden, nothing that a terminal or a build log obeys, never too long.

Whatever comes from the change or from a model is hostile until it went through here.
"""

from __future__ import annotations

import re

from reviewer.patch import visible

# `##[command]`, `##vso[...]` and `##teamcity[...]` are obeyed by build servers wherever they stand in a log line.
_LOG_COMMAND = re.compile(r"#(?=#\w*\[)")


def shown(text: str, limit: int | None = None) -> str:
    """The text as one visible line of at most `limit` characters, and a word on how much was cut."""
    line = _LOG_COMMAND.sub(r"\\u{23}", visible(text).replace("\t", "    "))
    if limit is None or len(line) <= limit:
        return line
    return f"{line[:limit]}... ({len(line) - limit:,} characters more)"


def shown_path(path: str) -> str:
    """A path as one visible line, blanks that are not plain spaces included."""
    return shown(path.replace("\t", "\\u{9}"), 400)
