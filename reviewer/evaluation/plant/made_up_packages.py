"""Packages that do not exist, or are spelled almost like one that does."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from reviewer.evaluation.plant.site import SCRIPTS, Edit, Site, indent, inserted, row_start, span

_NAME = r"[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*"
_REQUIREMENT = re.compile(
    rf"(?P<name>{_NAME})(?P<spec>(?:\[[\w,-]+\])?\s*(?:[=~<>!]=?=?\s*[\w.*,<>=!~ ]+)?)\s*(?:#.*)?"
)
_TOML_ENTRY = re.compile(rf'\s*"(?P<name>{_NAME})(?P<spec>(?:\[[\w,-]+\])?\s*(?:[=~<>!]=?=?[^"]*))",?')
_JSON_ENTRY = re.compile(r'\s*"(?P<name>(?:@[a-z0-9-]+/)?[a-z][a-z0-9.-]+)": "(?P<spec>[\^~]?\d[^"]*)",?')
_REQUIREMENTS = re.compile(
    r"(?:^|/)(?:requirements[^/]*|constraints[^/]*)\.(?:txt|in)$|(?:^|/)requirements/[^/]+\.(?:txt|in)$"
)
_INVENTED = ("helpers", "toolkit", "extras", "compat-layer")
_SHORTEST = 5
_IMPORTED = "an import names a package that nobody asked for"
_SCRIPT_IMPORT = {"any": [{"kind": "import_statement"}, {"pattern": "require($S)"}]}


def made_up(site: Site) -> Iterator[Edit]:
    """A package of the change gets a name that is one edit away from its own, or a made-up one comes in."""
    if _REQUIREMENTS.search(site.path):
        yield from _listed(site, _REQUIREMENT)
    elif site.path.endswith("pyproject.toml"):
        yield from _listed(site, _TOML_ENTRY)
    elif site.path.endswith("package.json"):
        yield from _listed(site, _JSON_ENTRY)
    elif site.language == "python":
        yield from _python_imports(site)
    elif site.language in SCRIPTS:
        yield from _script_imports(site)


def lookalikes(name: str) -> tuple[str, ...]:
    """Names one edit away: two letters swapped, one dropped, one doubled, a hyphen or a plural that is not there."""
    middle = len(name) // 2
    swapped = name[:middle] + name[middle + 1] + name[middle] + name[middle + 2 :] if len(name) > middle + 1 else name
    dropped = name[:middle] + name[middle + 1 :]
    doubled = name[:middle] + name[middle] + name[middle:]
    plural = name.removesuffix("s") if name.endswith("s") else f"{name}s"
    joined = name.replace("-", "", 1) if "-" in name else name
    valid = re.compile(r"(?:@[a-z0-9-]+/)?[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
    found = dict.fromkeys((swapped, dropped, doubled, plural, joined))
    return tuple(one for one in found if one != name and valid.fullmatch(one))


def _listed(site: Site, entry: re.Pattern[str]) -> Iterator[Edit]:
    """Entries of a manifest in the change's hunks."""
    rows = site.rows
    known = {found["name"].lower() for row in rows if (found := entry.fullmatch(row))}
    for number in sorted(site.shown):
        found = entry.fullmatch(rows[number]) if number < len(rows) else None
        if found is None or len(found["name"]) < _SHORTEST or not found["spec"].strip():
            continue
        if entry is not _REQUIREMENT and not _among_dependencies(rows, number):
            continue
        at = row_start(site.text, number)
        for name in lookalikes(found["name"]):
            if name.lower() not in known:
                start, end = found.span("name")
                yield Edit(spans=((at + start, at + end, name),), did="a package is misspelled")
        invented = f"{found['name']}-{_INVENTED[number % len(_INVENTED)]}"
        row = rows[number]
        if invented.lower() not in known and (entry is _REQUIREMENT or row.rstrip().endswith(",")):
            line = row[: found.start("name")] + invented + row[found.end("name") :]
            yield inserted(site, number, line, "a made-up package comes in")


def _among_dependencies(rows: list[str], number: int) -> bool:
    """True for an entry of a list or an object of dependencies."""
    edge = len(indent(rows[number]))
    head = next((row for row in reversed(rows[:number]) if row.strip() and len(indent(row)) < edge), "")
    return "dependencies" in head.lower() or "requires" in head.lower()


def _python_imports(site: Site) -> Iterator[Edit]:
    rule = {"any": [{"kind": "import_statement"}, {"kind": "import_from_statement"}]}
    for match in site.find(rule):
        found = re.match(r"(?:import|from) (?P<name>[A-Za-z]\w*)(?=\.| import| as|$)", match.text)
        name = found["name"] if found else ""
        if found is None or name in sys.stdlib_module_names or name.lower() not in site.packages:
            continue
        plain = match.text == f"import {name}"
        start = span(site.text, match)[0]
        for other in (f"{name}_utils", f"{name}lib", *lookalikes(name)):
            new = f"{other} as {name}" if plain else other
            left, right = found.span("name")
            yield Edit(spans=((start + left, start + right, new),), did=_IMPORTED)


def _script_imports(site: Site) -> Iterator[Edit]:
    for match in site.find(_SCRIPT_IMPORT):
        found = re.search(r"(?P<quote>['\"])(?P<name>(?:@[a-z0-9-]+/)?[a-z][a-z0-9.-]+)(?P=quote)\)?;?$", match.text)
        if found is None or found["name"].replace("-", "_") not in site.packages or len(found["name"]) < _SHORTEST:
            continue
        start = span(site.text, match)[0]
        for other in lookalikes(found["name"]):
            left, right = found.span("name")
            yield Edit(spans=((start + left, start + right, other),), did=_IMPORTED)
