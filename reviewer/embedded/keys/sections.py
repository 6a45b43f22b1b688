"""TOML, INI and environment files: sections, keys, values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reviewer.embedded.keys.entry import LONGEST, Entry, bare

_SECTION = re.compile(r"^\s*+\[\[?\s*+(?P<name>[^\[\]]++)\]\]?\s*+$")
_PAIR = re.compile(r"""^\s*+(?:export\s++)?(?P<key>"[^"]++"|[\w.-]++)\s*+[=:]\s*+(?P<value>(?:.*\S)?)""")


def section_entries(lines: Sequence[str]) -> Iterator[Entry]:
    """Yield sections (with an empty value) and keys in order."""
    above, parent = "", None
    for row, line in enumerate(lines):
        section = _SECTION.match(line)
        if section:
            above, parent = section["name"].rstrip().replace('"', "")[:LONGEST] + ".", row
            yield Entry(above[:-1], "", row, None)
            continue
        pair = _PAIR.match(line)
        if pair:
            yield Entry(above + bare(pair["key"]), bare(pair["value"]), row, parent)
