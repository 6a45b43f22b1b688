"""HCL blocks and attributes, read line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.embedded.keys.entry import Block, Entry, bare, inner

_BLOCK = re.compile(
    r'^\s*+(?P<head>[\w-]++(?:\s++(?:"[^"]*+"|[\w.-]++))*+)\s*+(?:=\s*+)?\{\s*+(?P<inner>[^{}]*+)(?P<end>\}?)\s*+$'
)
_PAIR = re.compile(r'^\s*+(?P<key>"[^"]++"|[\w.-]++)\s*+[=:]\s*+(?P<value>\S(?:.*\S)?)')
_HEREDOC = re.compile(r"<<[-~]?\s*+(?P<mark>\w++)\s*+$")
_OPENERS, _CLOSERS = ("{", "[", "("), ("}", "]", ")")


def hcl_entries(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield blocks (with an empty value) and attributes in order."""
    stack: list[Block] = []
    mark: str | None = None
    for row, line in enumerate(lines):
        if mark is not None:
            mark = None if line.strip() == mark else mark
            continue
        heredoc = _HEREDOC.search(line)
        mark = heredoc["mark"] if heredoc else None
        stripped = line.strip()
        if stripped.startswith(_CLOSERS):
            for _ in range(_leading_closers(stripped)):
                if stack:
                    stack.pop()
            continue
        yield from _line(line, stripped, row, stack)


def _line(line: str, stripped: str, row: int, stack: list[Block]) -> Iterator[Entry]:
    above, parent = (stack[-1][0] + ".", stack[-1][1]) if stack else ("", None)
    block = _BLOCK.match(line)
    if block:
        path = above + ".".join(part.strip('"') for part in block["head"].split())
        yield Entry(path, "", row, parent)
        pair = _PAIR.match(block["inner"]) if block["inner"] else None
        if pair:
            yield Entry(f"{path}.{pair['key']}", bare(pair["value"]), row, row)
        if not block["end"]:
            stack.append(inner(path, row, stack[-1] if stack else None))
        return
    pair = _PAIR.match(line)
    path = above + (bare(pair["key"]) if pair else "[]")
    if pair:
        yield Entry(path, bare(pair["value"]), row, parent)
    elif stripped.endswith(",") or stripped[:1] == '"':
        yield Entry(path, bare(stripped), row, parent)
    if stripped.endswith(_OPENERS):
        stack.append(inner(path, row, stack[-1] if stack else None))


def _leading_closers(stripped: str) -> int:
    return len(stripped) - len(stripped.lstrip("".join(_CLOSERS)))
