"""Checks around what the change touches that go: of access, of missing values, of input."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.evaluation.plant.guard import Guard, guards
from reviewer.evaluation.plant.site import (
    SCRIPTS,
    Edit,
    Site,
    between,
    commented,
    cut,
    indent,
    replaced,
    span,
    whole_rows,
)

_ACCESS = re.compile(
    r"is_?authenticated|authenticated\b|authoriz|authoris|has_?perm|permission|is_?admin|is_?staff|is_?superuser"
    r"|logged_?in|forbidden|unauthori[sz]ed|csrf|access_?denied|(?<![\d.])40[13]\b|\bcan[A-Z_]\w*\(",
    re.IGNORECASE,
)
_DECORATOR = re.compile(
    r"@[\w.]*(?:login_required|permission_required|requires?_(?:auth|login|permission|role|admin|scope)\w*"
    r"|(?:auth|admin|jwt|token|roles?|scopes?)_(?:required|allowed)|authenticated|csrf_protect|staff_member_required"
    r"|user_passes_test|permission_classes)\b"
)
_MIDDLEWARE = re.compile(
    r"(?:require|ensure|check|verify|is)(?:Auth|Login|LoggedIn|Admin|Role|Jwt|Token|Session|Permission|Csrf)\w*"
    r"|authenticate\w*|authorize\w*"
)
_MISSING = re.compile(
    r"(?P<plain>[\w.]+) (?:is None|== nil|={2,3} (?:null|undefined))|not (?P<falsy>[\w.]+)|!(?P<bang>[\w.]+)"
)
_MAYBE = r"\.(?:get|first|find|match|search|fullmatch|one_or_none|querySelector|getElementById|pop)\("
_MAPPING = re.compile(
    r"(?:^|[._])(?:data|payload|body|config|headers?|kwargs|options?|params|meta|attrs|environ|json)$"
)
_FAR = 12
_VOICES = (
    ("logger.warning", r"^logger\s*="),
    ("log.warning", r"^log\s*="),
    ("warnings.warn", r"^import warnings$"),
)


def access_guards(site: Site) -> Iterator[Edit]:
    """A check of who may do this goes: a decorator, a condition, a middleware."""
    if site.is_test:
        return
    did = "a check of access is taken out"
    for guard in guards(site):
        if _ACCESS.search(f"{guard.test} {guard.body}"):
            yield from _taken(site, guard.first, guard.last, did)
    if site.language == "python":
        for match in site.find({"kind": "decorator"}):
            if _DECORATOR.match(match.text) and whole_rows(site, match):
                yield from _taken(site, match.first, match.last, did)
    if site.language in SCRIPTS:
        yield from _without_middleware(site, did)


def null_guards(site: Site) -> Iterator[Edit]:
    """A check for a missing value goes although the value is used below it."""
    if site.is_test:
        return
    did = "a check for a missing value is taken out"
    for guard in guards(site):
        if _ACCESS.search(f"{guard.test} {guard.body}"):
            continue
        if found := _MISSING.fullmatch(guard.test):
            maybe = _comes_from_a_search(site, guard, found[found.lastgroup or 0])
            if _used_below(site, guard, found[found.lastgroup or 0]) and (found["plain"] or maybe):
                yield cut(site, guard.first, guard.last, did, unseen=maybe)
                yield commented(site, guard.first, guard.last, did)
    if site.language == "python":
        yield from _indexed(site)
    if site.language in SCRIPTS:
        for match in site.find({"kind": "optional_chain"}):
            end = span(site.text, match)[1]
            new = "" if site.text[end : end + 1] in ("(", "[") else "."
            yield replaced(site, match, new, "optional chaining became plain access")


def input_guards(site: Site) -> Iterator[Edit]:
    """A check that refuses input or a state goes, or only warns."""
    if site.is_test:
        return
    for guard in guards(site):
        if not guard.raises or _ACCESS.search(f"{guard.test} {guard.body}") or _MISSING.fullmatch(guard.test):
            continue
        if "(" not in guard.body:  # an error that came in is passed on
            continue
        yield from _taken(site, guard.first, guard.last, "a check that refuses input is taken out")
        yield from _warns_only(site, guard)


def _taken(site: Site, first: int, last: int, did: str) -> Iterator[Edit]:
    yield cut(site, first, last, did)
    yield commented(site, first, last, did, rank=2)


def _without_middleware(site: Site, did: str) -> Iterator[Edit]:
    route = {
        "kind": "call_expression",
        "has": {"field": "function", "regex": r"^\w+\.(get|post|put|patch|delete|all)$"},
    }
    for match in site.find(route):
        start = span(site.text, match)[0]
        found = re.search(rf", (?:{_MIDDLEWARE.pattern})(?:\([^()\n]*\))?(?=, )", match.text.split("\n", 1)[0])
        if found:
            yield Edit(spans=((start + found.start(), start + found.end(), ""),), did=did)


def _used_below(site: Site, guard: Guard, name: str) -> bool:
    """True when the value is looked into within the same block."""
    edge = len(indent(site.rows[guard.first]))
    uses = re.compile(rf"(?<![\w.]){re.escape(name)}\s*(?:\.\w|\[|\()")
    for row in between(site, guard.last + 1, guard.last + _FAR):
        if row.strip() and len(indent(row)) < edge:
            return False
        if re.match(rf"\s*(?:(?:const|let|var) )?{re.escape(name)}\s*:?=[^=]", row):
            return False
        if uses.search(row):
            return True
    return False


def _comes_from_a_search(site: Site, guard: Guard, name: str) -> bool:
    """True when rows above get the value from a call that finds nothing at times."""
    source = re.compile(rf"(?<![\w.]){re.escape(name)}\s*:?=[^=].*{_MAYBE}")
    return any(source.search(row) for row in between(site, guard.first - 4, guard.first - 1))


def _indexed(site: Site) -> Iterator[Edit]:
    """A key that may be missing is read as if it were there."""
    rows = site.rows
    for match in site.find({"pattern": "$D.get($K)"}):
        subject, key = match.captures.get("D", ""), match.captures.get("K", "")
        row = rows[match.first].strip()
        told = re.search(r" is (?:not )?None|^(?:if|elif|while|assert) | or | if ", row)
        if match.text == f"{subject}.get({key})" and key[:1] in "\"'" and _MAPPING.search(subject) and not told:
            yield replaced(site, match, f"{subject}[{key}]", "a key that may be missing is read as if it were there")


def _warns_only(site: Site, guard: Guard) -> Iterator[Edit]:
    """The error of a check becomes a line in a log."""
    call = {
        "python": (r"raise \w[\w.]*\((?P<said>[^()]*)\)(?: from \w+)?", _python_voice(site)),
        **dict.fromkeys(SCRIPTS, (r"throw new \w[\w.]*\((?P<said>[^()]*)\);?", "console.warn")),
    }.get(site.language)
    if call is None or not call[1]:
        return
    text = "\n".join(site.rows[guard.first : guard.last + 1])
    found = re.search(call[0], text)
    if found and found["said"].strip()[:1] in ("'", '"', "f", "`") and "," not in found["said"]:
        offset = span(site.text, guard.match)[0] - len(indent(site.rows[guard.first]))
        end = ";" if found[0].endswith(";") else ""
        new = f"{call[1]}({found['said']}){end}"
        spans = ((offset + found.start(), offset + found.end(), new),)
        yield Edit(spans=spans, did="a check that refused input only warns", rank=1)


def _python_voice(site: Site) -> str:
    """What the file warns with."""
    return next((name for name, wanted in _VOICES if re.search(wanted, site.text, re.MULTILINE)), "")
