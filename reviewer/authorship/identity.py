"""Names and addresses: which of them belong to an AI tool, and which to a person."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from reviewer.authorship.tables import Pattern, Tool, markers, plain
from reviewer.authorship.types import OPEN

_ADDRESS = re.compile(r"[^\s<>(),;]{1,200}@[^\s<>(),;@]{1,200}")
_NOREPLY = "users.noreply.github.com"
# Local parts that no person has; a person at a tool's own company is still a person.
_SERVICE = re.compile(r"(?:no-?reply|agent|bot|ai|assistant|support|hello|\w*agent)$")


def addresses(text: str) -> Iterator[tuple[str, str]]:
    """Every (name, e-mail) in a text, with or without angle brackets."""
    start = 0
    for match in _ADDRESS.finditer(text):
        yield text[start : match.start()].strip(" \t<>(),;\"'"), match[0].strip(".:\"'").lower()
        start = match.end()


def tool_of_email(email: str, name: str = "") -> Tool | None:
    """The tool or reviewer that an address belongs to; lookalike domains belong to nobody."""
    return _first((*markers().tools, *markers().reviewers), email, name)


def is_plain_bot(name: str, email: str) -> bool:
    """Whether an author is a robot without a model, such as a dependency updater."""
    local, _, domain = email.lower().rpartition("@")
    login = local.rpartition("+")[2]
    return (domain == _NOREPLY and login in markers().bots) or name.lower() in markers().bots


def tool_of_login(name: str) -> Tool | None:
    """The tool whose account carries this name; only `[bot]` names, which people cannot have."""
    login = name.strip().lower()
    tools = (*markers().tools, *markers().reviewers)
    return next((one for one in tools if any(login == known for _, known in one.logins)), None) if "[bot]" in login else None


def tools_named(text: str, *, words: bool) -> tuple[Tool, ...]:
    """Tools named in a text by names that only tools have, and with `words` also where a word stands for a tool."""
    found = [one for one in markers().tools if one.names and _pattern(one.names, r"(?<![\w-])(?:{})(?![\w])").search(text)]
    if words:
        found += [one for one in markers().tools if one.words and one not in found and _as_agent(one).search(text)]
    covered = {name.lower() for one in found for name in one.names}
    # "Copilot Autofix" is not also "Copilot", nor "Claude Code" also "Claude".
    return tuple(one for one in found if not _inside(one, covered, text))


def tool_at_start(text: str) -> Tool | None:
    """The tool whose name or word a display name begins with; the longest one."""
    best: tuple[int, Tool | None] = (0, None)
    for one in markers().tools:
        for name in (*one.names, *one.words):
            if len(name) > best[0] and re.match(re.escape(name) + r"(?![\w])", text, re.IGNORECASE):
                best = (len(name), one)
    return best[1]


def is_whole_name(text: str) -> Tool | None:
    """The tool whose name or word is the whole text."""
    return next((one for one in markers().tools if plain(text) in {plain(name) for name in (*one.names, *one.words)}), None)


def signed_tool(by_email: Tool, name: str) -> Tool:
    """The tool behind a signature: its name speaks first, since wrappers borrow other tools' addresses.

    A name that is also a model's (`Claude` on an address of Cursor) is the model picked there, not the tool.
    """
    by_name = tool_at_start(name)
    if by_name is None or not by_email.families or by_name.families == by_email.families - OPEN:
        return by_email
    if by_name.families == by_email.families and not by_name.families & OPEN:
        return by_email
    if by_email.families & OPEN and not by_name.families & OPEN:
        return by_email
    return by_name
