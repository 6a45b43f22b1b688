"""New endpoints that lack the access check of their neighbours, new tables without a row policy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reviewer.embedded.source import Source, Whole
from reviewer.embedded.types import Spot

_GUARD = re.compile(
    r"(?i)\b\w{0,60}(?:login|auth|permission|role|admin|scope|token|jwt|session|user)\w{0,60}(?:required|require|check|guard)"
    r"|\b(?:require|check|ensure|verify|assert|enforce|protect|restrict|validate)\w{0,60}(?:auth|login|logged|permission|admin|role|access|owner|token|scope|session|user)"
    r"|\bauthori[sz]e\w*\b|\bauthenticate\w*\b|PreAuthorize|Secured\b|RolesAllowed|UseGuards|\bGate::|\bprotect\b|\bguard\b"
    r"|Depends\(\s*+[\w.]{0,80}(?:current|auth|verify|require|permission|admin|user)|\bis_?(?:admin|authenticated|logged_?in)\b|\bgetServerSession\b"
)
_ROUTE_ABOVE = re.compile(
    r"^\s*(?:@\w+(?:\.\w+)?\.(?:route|get|post|put|patch|delete|websocket)\(|@(?:api_view|action|Get|Post|Put|Patch|Delete)\(|"
    r"@(?:Get|Post|Put|Patch|Delete|Request)Mapping\b|\[Http(?:Get|Post|Put|Patch|Delete)\b)"
)
_DEFINED = re.compile(
    r"^(?P<indent>\s*+)(?:(?:export|public|private|protected|static|async|default|override|virtual)\s++)*"
    r"(?:def\s++|function\s++|[\w<>\[\], ?]{1,80}\s++)?(?P<name>[A-Za-z_]\w*+)\s*+\("
)
_CLASS = re.compile(r"\b(?:class|interface|record)\s+\w")
_PHP = re.compile(r"^(?P<indent>\s*)public\s+function\s+(?P<name>[a-zA-Z]\w*)\s*\(")
_INLINE = re.compile(
    r"^\s*(?P<router>\w*(?:[rR]outer|[aA]pp|[aA]pi|[rR]outes?|server|group|mux|r|e|g))(?P<with>(?:\.With\([^()\n]{0,120}\)){0,3})\.(?P<verb>get|post|put|patch|delete|all|GET|POST|PUT|PATCH|DELETE"
    r"|Get|Post|Put|Patch|Delete|HandleFunc|Handle)\(\s*[\"'`](?P<name>/[^\"'`]*)[\"'`]\s*,(?P<rest>.*)"
)
_COVERED = re.compile(r"(?i)\.use\([^)\n]{0,120}(?:auth|protect|guard|session|require|verify|jwt|permission)")
_PUBLIC = re.compile(
    r"(?i)log_?(?:in|out)|sign_?(?:in|up|out)|register|health|ping|ready|alive|status|webhook|callback|static|public|robots|favicon"
    r"|version|metrics|reset|forgot|verify|confirm|oauth|token|csrf|^/$|index|home|about|docs|openapi|mount|render|boot|__|^get\w*Property|rules|hydrate|listeners|updated"
)
_TABLE = re.compile(
    r"(?i)\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(?:\"?public\"?\.)?\"?(?P<name>\w+)\"?\s*(?:\(|$)"
)
_SECURED = re.compile(
    r"(?i)\balter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?(?:\"?public\"?\.)?\"?(?P<name>[\w%.]+)\"?\s+(?:enable|force)\s+row\s+level"
)
_ROW_LEVEL = re.compile(r"(?i)row\s+level")
_LOOPED = re.compile(r"(?i)execute\s+(?:format\()?['\"].*enable\s+row\s+level")
_USED = re.compile(
    r"(?i)row\s+level\s+security|auth\.uid\(\)|create\s+policy|\bsupabase\b|\bto\s+(?:anon|authenticated)\b"
)
_ENOUGH = 2
_LONGEST = 500
"""Characters of a line that are looked at."""


class _Handler(NamedTuple):
    name: str
    first: int
    last: int
    guarded: bool


def unguarded_endpoint(source: Source) -> Iterator[Spot]:
    """New handlers without a check, beside handlers of the same file that have one."""
    openings = (_ROUTE_ABOVE, _INLINE, _PHP)
    if not any(opening.match(line.text[:300]) for opening in openings for line in source.likely("new", opening)):
        return
    handlers = [
        one
        for fragment in source.fragments("new")
        for one in _handlers(source.language, fragment.start, [line[:_LONGEST] for line in fragment.view("code")])
    ]
    if len(handlers) <= _ENOUGH:
        return
    added = {line.number: line for line in source.added}
    before = sum(not one.guarded and one.first not in added for one in handlers)
    guarded = sum(one.guarded for one in handlers)
    fresh = [one for one in handlers if one.first in added and not one.guarded and not _PUBLIC.search(one.name)]
    if guarded < _ENOUGH or guarded <= 2 * before or len(fresh) * 2 > guarded:
        return
    for one in fresh:
        line = added[one.first]
        captures = {"name": one.name, "count": str(guarded)}
        yield Spot(at=line, text=line.text.strip(), column=len(line.text) - len(line.text.lstrip()), captures=captures)


def _handlers(language: str | None, start: int, lines: Sequence[str]) -> Iterator[_Handler]:
    if language == "php":
        yield from _methods(start, lines)
    elif language in ("javascript", "typescript", "go") and any(_INLINE.match(line[:300]) for line in lines):
        if not any(_COVERED.search(line[:300]) for line in lines):
            yield from _inline(start, lines)
    else:
        yield from _decorated(start, lines)


def _inline(start: int, lines: Sequence[str]) -> Iterator[_Handler]:
    for index, line in enumerate(lines):
        found = _INLINE.match(line[:500])
        if found:
            rest = found["with"] + " " + found["rest"].split("=>")[0].split("function")[0]
            open_body = "=>" in line or "func" in line or not found["rest"].strip()
            body = "\n".join(_own(lines[index + 1 : index + 6])) if open_body else ""
            yield _Handler(
                found["name"], start + index, start + index, bool(_GUARD.search(rest) or _GUARD.search(body))
            )


def _own(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines up to the next handler."""
    for line in lines:
        if _INLINE.match(line[:500]):
            return
        yield line


def _decorated(start: int, lines: Sequence[str]) -> Iterator[_Handler]:
    for index, line in enumerate(lines):
        if not _ROUTE_ABOVE.match(line[:300]):
            continue
        above = index
        while above > 0 and re.match(r"\s*[@\[]", lines[above - 1]):
            above -= 1
        below = index + 1
        while below < min(len(lines), index + 12) and (
            re.match(r"\s*[@\[)\]}]", lines[below]) or not _DEFINED.match(lines[below][:300])
        ):
            below += 1
        if below >= len(lines) or (found := _DEFINED.match(lines[below][:300])) is None:
            continue
        if any(_CLASS.search(one[:300]) for one in lines[index:below]):
            continue
        if above < index and any(_ROUTE_ABOVE.match(one[:300]) for one in lines[above:index]):
            continue
        body = _body(lines, below, len(found["indent"]))
        text = "\n".join((*lines[above:below], *body[:25]))
        yield _Handler(found["name"], start + index, start + below, bool(_GUARD.search(text)))


def _methods(start: int, lines: Sequence[str]) -> Iterator[_Handler]:
    for index, line in enumerate(lines):
        found = _PHP.match(line[:300])
        if found:
            body = "\n".join(_body(lines, index, len(found["indent"])))
            yield _Handler(
                found["name"],
                start + index,
                start + index,
                bool(re.search(r"->authorize\w*\(|Gate::|->can\(|->cannot\(|abort_", body)),
            )


def _body(lines: Sequence[str], first: int, indent: int) -> list[str]:
    """A definition with the deeper lines below it."""
    found = [lines[first]]
    for line in lines[first + 1 : first + 60]:
        depth = len(line) - len(line.lstrip())
        if line.strip() and depth <= indent and not line.strip().startswith(("{", "}", ")", "]")):
            break
        found.append(line)
    return found


def table_without_policy(source: Source) -> Iterator[Spot]:
    """New tables for which the change does not switch row-level security on, where the project uses it."""
    likely = source.likely("new", _TABLE)
    if not likely or not (source.whole.once(_uses_policies) or _mentions(source)):
        return
    secured = source.whole.once(_secured)
    for line in likely:
        found = _TABLE.search(source.line("new", line.number, "code"))
        if found and "*" not in secured and found["name"].lower() not in secured:
            yield Spot(at=line, text=found[0], column=found.start(), captures={"name": found["name"]})


def _mentions(source: Source) -> bool:
    return "supabase" in source.path or any(_USED.search(one.text) for one in source.fragments("new"))


def _uses_policies(whole: Whole) -> bool:
    return any(_USED.search(text) for text in whole.gaining(_USED))


def _secured(whole: Whole) -> frozenset[str]:
    """Names of the tables, in lower case, for which the change switches it on; `*` when it does for all in a loop."""
    texts = list(whole.gaining(_ROW_LEVEL))
    names = {found["name"].lower() for text in texts for found in _SECURED.finditer(text)}
    return frozenset(names | ({"*"} if any(_LOOPED.search(text) for text in texts) else set()))
