"""JSON as people format it: one key a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.embedded.keys.entry import Block, Entry, bare, inner

_PAIR = re.compile(r'^\s*+"(?P<key>[^"]*+)"\s*+:(?P<value>.*)')
_ITEM = re.compile(r'^\s*+(?P<value>"[^"]*+"|[\w.-]++)\s*+(?:,\s*+)?$')


def json_entries(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield pairs and list items in order."""
    stack: list[Block] = []
    for row, line in enumerate(lines):
        stripped = line.strip().rstrip(",")
        above, parent = (stack[-1][0] + ".", stack[-1][1]) if stack and stack[-1][0] else ("", None)
        if stripped[:1] in ("}", "]"):
            if stack:
                stack.pop()
            stripped = stripped[1:].strip()
        pair = _PAIR.match(line)
        item = None if pair else _ITEM.match(line)
        if pair:
            value = pair["value"].strip().removesuffix(",").rstrip()
            opens = value in ("{", "[")
            yield Entry(above + pair["key"], "" if opens else bare(value), row, parent)
            if opens:
                stack.append(inner(above + pair["key"], row, stack[-1] if stack else None))
        elif item:
            yield Entry(above + "[]", bare(item["value"]), row, parent)
        elif stripped in ("{", "["):
            stack.append((stack[-1][0] if stack else "", row))
