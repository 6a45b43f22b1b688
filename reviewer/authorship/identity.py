"""Names and addresses: which of them belong to an AI tool, and which to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.authorship.naming import tool_at_start
from reviewer.authorship.tables import Tool, markers, plain
from reviewer.authorship.types import OPEN

_ADDRESS = re.compile(r"[^\s<>(),;]{1,200}@[^\s<>(),;]{1,200}")
_NOREPLY = "users.noreply.github.com"
# Local parts that no person has. Somebody else at a tool's own domain is a person who works there.
_SERVICE = re.compile(r"no-?reply|bot|ai|assistant|\w*agent")


def addresses(text: str) -> Iterator[tuple[str, str]]:
    """Every (name, e-mail) in a text, with or without angle brackets."""
    start = 0
    for match in _ADDRESS.finditer(text):
        yield text[start : match.start()].strip(" \t<>(),;\"'"), match[0].strip(".:\"'").lower()
        start = match.end()


def signer(name: str, email: str) -> Tool | None:
    """The tool or reviewer that signs so: the address decides that it is one, the name may say which."""
    tool = _tool_of_email(email.lower(), name) or _tool_of_login(name)
    return _unmasked(tool, name) if tool else None


def is_plain_bot(name: str, email: str) -> bool:
    """Whether an author is a robot without a model, such as a dependency updater."""
    local, _, domain = email.lower().rpartition("@")
    account = local.rpartition("+")[2] if domain == _NOREPLY else ""
    return bool({account, name.lower()} & markers().bots)


def _tool_of_email(email: str, name: str) -> Tool | None:
    local, _, domain = email.rpartition("@")
    for tool in (*markers().tools, *markers().reviewers):
        if email in tool.emails:
            return tool
        if domain == _NOREPLY and _has_account(tool, local):
            return tool
        if domain in tool.domains and (_SERVICE.fullmatch(local) or plain(tool.name) in plain(f"{local} {name}")):
            return tool
    return None


def _has_account(tool: Tool, local: str) -> bool:
    number, _, login = local.rpartition("+")
    numbers = {known for known, name in tool.logins if name == login}
    # Without a number only `[bot]` is beyond people's reach: nobody can register such a login.
    return number in numbers or (bool(numbers) and login.endswith("[bot]") and (not number or "" in numbers))


def _tool_of_login(name: str) -> Tool | None:
    login = name.strip().lower()
    if not login.endswith("[bot]"):
        return None
    tools = (*markers().tools, *markers().reviewers)
    return next((one for one in tools if any(login == known for _, known in one.logins)), None)


def _unmasked(tool: Tool, name: str) -> Tool:
    """The tool by its display name, where wrappers borrow another tool's address (`Cursor Grok <…@anthropic.com>`)."""
    named, by_word = tool_at_start(name)
    if named is None or not tool.families:
        return tool
    if by_word and (tool.families & OPEN or not named.families & OPEN):
        # `Claude` on an address of Cursor is the model picked there; the tool stays Cursor.
        return tool
    return named
