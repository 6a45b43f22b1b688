"""Protections that leave code which stays: access checks, sanitizers, path checks, bounds checks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.names import defined_name
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Line
from reviewer.patch.types import Side

_DECORATED = re.compile(
    r"^\s*(?:@(?:\w+\.)*(?P<name>\w*(?:login|auth|authenticated|permissions?|roles?|admin|staff|superuser|token|scopes?"
    r"|jwt|api_key)_(?:required|accepted|only)\w*|requires?_(?:login|auth|permission|role|admin|scope|token|user)\w*"
    r"|user_passes_test|PreAuthorize|PostAuthorize|Secured|RolesAllowed|RequiresPermissions|RequiresRoles|UseGuards"
    r"|Authorized|RequirePermissions?|RequireRoles?)\b|\[(?P<other>Authorize|RequirePermission|RequireRole)\b)"
)
_CALL = re.compile(
    r"(?:^|[\s.>:!(])(?P<name>(?:authorize|authenticate_\w+|(?:require|check|ensure|assert|verify|enforce|deny)_?"
    r"(?:auth|login|logged_?in|permission|admin|role|access|owner|scope|signature|csrf|jwt|(?:access|auth)_?token|policy)"
    r"\w*))(?P<end>[(!]| [:@]\w|!? :\w)",
    re.IGNORECASE,
)
_HOOK = re.compile(
    r"(?:\b(?:before_action|before_filter)\s+:(?P<name>(?:authenticate|authorize|require|verify|check|ensure)\w*)"
    r"|\b(?P<other>middleware)\(\s*\[?[\"'](?:auth|can|role|permission|verified|admin)\b"
    r"|\b(?P<third>Depends|Security)\(\s*(?:\w+\.)*\w*(?:current|auth|verify|require|permission|admin|user)\w*)"
)
_CONDITION = re.compile(
    r"\b(?:if|unless)\b.{0,120}?\b(?P<name>is_?(?:admin|authenticated|staff|superuser|owner|authorized|allowed|logged_?in)"
    r"|has_?(?:permissions?|perms?|role|access|scope)|can_?(?:access|view|edit|read|write|delete|manage|update)\w*"
    r"|owner_?id|is_?owner)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:40[13]|abort|redirect|login)\b|forbidden|unauthori[sz]ed|denied|throw\b|raise\b",
    re.IGNORECASE,
)
_SANITIZER = re.compile(
    r"\b(?P<name>(?:html\.|cgi\.|_\.|lodash\.|he\.|validator\.|bleach\.|DOMPurify\.|shlex\.|Sanitizer\.|ERB::Util\.|Rack::Utils\.)"
    r"(?:escape\w*|clean|sanitize|quote|encode|h)|sanitize_?\w*|sanitise\w*|escape_?(?:html|sql|shell|js|xml|attr|regex|like|string|path)\w*"
    r"|html_?escape\w*|htmlspecialchars|htmlentities|escapeshell(?:arg|cmd)|strip_tags|xss|encodeURIComponent|quote_identifier"
    r"|secure_filename|mysqli_real_escape_string|(?:HTMLE|htmlE|QueryE|PathE)scape(?:String|r)?)\s*\(",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?P<name>is_relative_to|commonpath|commonprefix|realpath|relative_to|secure_filename|safe_join|EvalSymlinks|IsLocal"
    r"|canonicalize|getCanonicalPath|is_path_within|is_safe_path|startsWith|startswith|HasPrefix|basename)\s*\("
)
_ROOT = re.compile(r"(?i)root|base(?!name)|dir(?!name)|folder|workspace|upload|static")
_BOUND = re.compile(
    r"\b(?:if|while|assert|BUG_ON|Q_ASSERT|DCHECK|CHECK|assert_eq!|assert!|debug_assert!)\s*+(?>[^;{]{0,160}?"
    r"(?P<name>\b\w{0,60}(?:len|length|size|sz|count|cap|capacity|bound|limit|remaining|avail|end|idx|index|offset|off|pos)\w*+"
    r"|sizeof\s*+\())[^;{]{0,120}?(?:[<>]=?|==|!=)"
    r"|\b(?:if|while|assert)\s*+[^;{]{0,160}?[<>]=?\s*+(?P<other>\w{0,60}(?:len|length|size|sz|count|cap|limit|MAX|max|end)\w*)"
)
_ACCESS = re.compile(
    r"\b(?:mem(?:cpy|move|set|cmp)|str(?:n?cpy|n?cat)|sprintf|memcpy_\w+|copy_from_user|read|recv|get_unchecked\w*|copy_nonoverlapping"
    r"|offset|add|realloc|free)\s*\(|\w\[[^\]\s\"']+\]|\*\w+\+\+|\*\(\w"
)
_METHOD = re.compile(
    r"^\s*+(?:[\w<>\[\],.*&:?]++\s++){1,6}[*&]?(?P<name>[A-Za-z_]\w*+)\s*+\([^;={]*(?:\)[\w\s,]*+\{?|,)\s*+$"
)
_NOT_NAMES = frozenset({"if", "for", "while", "switch", "return", "catch", "else", "elif", "with", "new", "sizeof"})
_FAR = 120
_MOST = 50
"""Removed lines of one file that are looked into."""


def guard_gone(source: Source) -> Iterator[Spot]:
    """Access checks that were removed while what they guarded stays."""
    seen: set[int] = set()
    for spot in _gone(source, _DECORATED, below=True):
        seen.add(id(spot.at))
        yield spot
    for pattern in (_HOOK, _CALL, _CONDITION):
        for spot in _gone(source, pattern):
            if id(spot.at) in seen or (pattern is _CONDITION and not _follows(source, spot, _DENIED, 4)):
                continue
            seen.add(id(spot.at))
            yield spot


def sanitizer_gone(source: Source) -> Iterator[Spot]:
    """Calls that cleaned or escaped a text and are not made any more."""
    for spot in _gone(source, _SANITIZER):
        if "import" not in spot.text and not defined_name(spot.text):
            yield spot


def path_check_gone(source: Source) -> Iterator[Spot]:
    """Checks that a path stays inside its folder, removed."""
    for spot in _gone(source, _INSIDE):
        plain = spot.captures["name"].lower() in ("startswith", "hasprefix", "basename", "realpath", "relative_to")
        if not plain or (
            re.search(r"\b(?:if|assert|unless)\b|=\s*os\.path\.basename", spot.text) and _rooted(spot.text)
        ):
            yield spot


def bound_check_gone(source: Source) -> Iterator[Spot]:
    """Conditions on a length or index, removed in front of an access that stays."""
    for spot in _gone(source, _BOUND):
        line = spot.at
        if (
            isinstance(line, Line)
            and _kept_access(source, line)
            and not re.match(r"\s*(?:\}?\s*else\s+|for\b)", spot.text)
        ):
            yield spot


def _rooted(text: str) -> bool:
    return _ROOT.search(text) is not None and "environ" not in text


def _gone(source: Source, pattern: re.Pattern[str], *, below: bool = False) -> Iterator[Spot]:
    """Removed lines with a protection that nothing replaces, inside a definition that stays."""
    if source.file.status == "deleted":
        return
    likely = source.likely("old", pattern)
    candidates = [(line, found) for line in likely if (found := pattern.search(line.text[:500]))][:_MOST]
    if not candidates:
        return
    replaced = set(_replacements(source, pattern, below=below))
    gone = {line.number for line in source.file.changed_lines() if line.marker == "-"}
    for line, found in candidates:
        code = source.line("old", line.number, "bare")
        name = next(text for text in (*found.groups(),) if text)
        if name.rsplit(".", 1)[-1] not in code or source.whole.gains(name):
            continue
        holder = _holder(source, line, "old", below=below)
        if holder in replaced:
            continue
        if holder is None:
            if _run(gone, line.number) > 5 or below:
                continue
        elif not _defined(source, holder):
            continue
        captures = {"name": name, "holder": holder or source.path}
        yield Spot(at=line, text=line.text.strip(), column=found.start(), captures=captures)


def _replacements(source: Source, pattern: re.Pattern[str], *, below: bool) -> Iterator[str | None]:
    """Yield the definitions, None for code outside of any, that gain a protection of the same sort."""
    for line in source.likely("new", pattern):
        found = pattern.search(source.line("new", line.number, "code")[:500])
        if found:
            yield _holder(source, line, "new", below=below)


def _holder(source: Source, line: Line, side: Side, *, below: bool) -> str | None:
    """The definition that a line belongs to: the one below a decorator, else the one around."""
    if below:
        for text in source.around(side, line.number + 1, line.number + 12, "bare"):
            if name := _definition(text):
                return name
        return None
    depth = _indent(line.text)
    above = list(source.around(side, max(1, line.number - _FAR), line.number - 1, "bare"))
    for text in reversed(above):
        if text.strip() and _indent(text) < depth and (name := _definition(text)):
            return name
    return None


def _definition(text: str) -> str | None:
    name = defined_name(text)
    if name:
        return name
    found = _METHOD.match(text[:300])
    return found["name"] if found and found["name"] not in _NOT_NAMES else None


def _defined(source: Source, name: str) -> bool:
    """True when the new side still defines a name, as far as it is known."""
    opening = re.compile(rf"\b{re.escape(name)}\b\s*[(:<{{=]|(?:class|module|def)\s+{re.escape(name)}\b")
    return any(opening.search(text) for fragment in source.fragments("new") for text in fragment.view("bare"))


def _follows(source: Source, spot: Spot, pattern: re.Pattern[str], lines: int) -> bool:
    if not isinstance(spot.at, Line):
        return False
    return bool(pattern.search("\n".join(source.around(_old(), spot.at.number, spot.at.number + lines, "code"))))


def _old() -> Side:
    return "old"


def _kept_access(source: Source, line: Line) -> bool:
    """True when an access behind the removed check stays."""
    gone = {one.number for one in source.file.changed_lines() if one.marker == "-"}
    behind = source.around("old", line.number + 1, line.number + 25, "bare")
    return any(
        number not in gone and _ACCESS.search(text) is not None for number, text in enumerate(behind, line.number + 1)
    )


def _run(gone: set[int], number: int) -> int:
    """How many removed lines stand together around one."""
    first, last = number, number
    while first - 1 in gone:
        first -= 1
    while last + 1 in gone:
        last += 1
    return last - first + 1


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())
