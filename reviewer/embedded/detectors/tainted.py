"""Text that a caller sends, followed by name to the call where it does harm; one file, no data flow beyond that."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from reviewer.embedded.required import sieve
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Line

_SOURCE = re.compile(
    r"(?<![\w.])(?:self\.|flask\.|ctx\.|this\.)?(?:req|request)\.(?:body|query|params|args|form|json|values|files|cookies"
    r"|headers|data|GET|POST|get_json|query_params|path_params|match_info|param|header|nextUrl|FormValue|PostFormValue"
    r"|PathValue|URL\.Query|getParameter|getHeader|formData|Form|Query|Headers)\b"
    r"|\$_(?:GET|POST|REQUEST|COOKIE|FILES)\b|\$request->(?:input|get|query|post|file|header)\b|(?<![\w.@])params\[:?\w"
    r"|\b\w{1,30}\.getParameter\(|\br\.(?:FormValue|PostFormValue|PathValue)\(|\br\.URL\.Query\(\)|\bmux\.Vars\(|\bc\.(?:Param|Query|PostForm|FormValue|QueryParam)\("
    r"|\bevent\.(?:queryStringParameters|pathParameters|body)\b|\bform\.get\(|\bsearchParams\.get\("
)
_ASSIGNED = re.compile(
    r"^\s*+(?:(?:const|let|var|final|auto|String|string|val)\s++)?(?:\$?(?P<name>[A-Za-z_]\w*+)|\{(?P<names>[^{}=]{1,200})\})"
    r"(?:\s*+:\s*+[\w\[\]|. <>,]{1,60}+)?(?:,\s*+\w++)?\s*+:?=(?![=>~])\s*+(?P<value>.+)$"
)
_NAME = re.compile(r"[A-Za-z_]\w*")
_CLEANED = re.compile(
    r"\b(?:int|float|bool|uuid|parseInt|Number|Atoi|ParseInt|to_i|intval|len|hash\w*|secure_filename|basename|Base|"
    r"safe_join|is_safe_url|url_has_allowed_host_and_scheme|isinstance|quote|escape\w*|sanitize\w*|clean|validate\w*|"
    r"safe_\w+|allow\w*|shlex|encodeURIComponent|literal_eval|startswith|startsWith|HasPrefix|resolve|realpath|"
    r"is_relative_to|commonpath|IsLocal|Clean|get_or_404|schema\w*|parse)\s*\(|\b(?:Number|UUID)\("
)
_GUARDED: dict[str, re.Pattern[str]] = {
    "path": re.compile(
        r"is_relative_to|commonpath|commonprefix|realpath|relative_to|secure_filename|safe_join|[bB]asename\(|\.Base\("
        r"|startsWith"
        r"|startswith|HasPrefix|EvalSymlinks|IsLocal"
        r"|[cC]anonical|is_?safe|isSafe|validate_?\w{0,40}[pP]ath|allowed|\bin [A-Z_]{3,}|uuid"
        r"|\.includes\(|traversal|\.resolve\("
    ),
    "fetch": re.compile(
        r"(?i)allow(?:ed|list|_)|whitelist|is_?(?:safe|private|internal|public|valid)|validate_?\w{0,40}url|validateurl|ip_?address"
        r"|safe_?(?:fetch|get|request)|ssrf|\.hostname|netloc|check_?url"
    ),
    "redirect": re.compile(
        r"(?i)allow(?:ed|list|_)|is_?(?:safe|valid|local|relative)|netloc|hostname|startswith|url_for|same_?origin"
    ),
    "command": re.compile(r"shlex|escapeshell|quote\(|allow(?:ed|list)|execFile|spawn\("),
    "eval": re.compile(r"literal_eval|hmac|verify|signature|allow(?:ed|list)"),
    "html": re.compile(r"(?i)escape|sanitize|purify|bleach|htmlspecialchars|encode"),
}
_SINKS: dict[str, re.Pattern[str]] = {
    "fetch": re.compile(
        r"(?:\b(?:requests|httpx|axios|got|superagent|needle)(?:\.(?:get|post|put|patch|head|delete|request|stream))?"
        r"|\b\w*(?:client|session|http)\.(?:get|post|put|patch|head|delete|request|stream)|(?<![\w.])fetch|\burlopen|\burlretrieve"
        r"|\bhttp\.(?:Get|Post|Head|PostForm)|\bcurl_init|\bfile_get_contents|\bURI\.open|\bNet::HTTP\.get\w*|\bHTTParty\.\w+"
        r"|\bFaraday\.\w+|\breqwest::get|\bnew URL)\("
    ),
    "path": re.compile(
        r"(?:(?<![\w.])open|\bsend_file|\bFileResponse|\bos\.path\.join|\bpath\.join|\bfilepath\.Join|\breadFile(?:Sync)?"
        r"|\bwriteFile(?:Sync)?|\bsendFile|\bcreateReadStream|\bcreateWriteStream"
        r"|\bunlink(?:Sync)?|\bFile\.(?:open|read|write|join)"
        r"|\bnew File|\bPaths\.get|\bfopen|\breadfile|\bos\.(?:Open|ReadFile|remove|Remove|Create)"
        r"|\bioutil\.ReadFile|\bPath"
        r"|\bshutil\.\w+|\bfile_get_contents|\bhttp\.ServeFile|(?<![\w.>$])(?:include|require)(?:_once)?)\("
    ),
    "redirect": re.compile(
        r"(?:(?<![\w.])(?:redirect|HttpResponseRedirect|RedirectResponse)|\b(?:res|response|reply|c|http|ctx)\.[rR]edirect)\("
    ),
    "command": re.compile(
        r"(?:\bos\.(?:system|popen)|\bexec(?:Sync)?|(?<![\w.])system|\bpopen|\bshell_exec|\bpassthru|\bexec\.Command"
        r"|\bsubprocess\.\w+)\("
    ),
    "eval": re.compile(
        r"(?:(?<![\w.])(?:eval|exec)|\bnew Function|\bpickle\.loads?|\byaml\.(?:load|unsafe_load)"
        r"|\bunserialize|\bMarshal\.load"
        r"|\bmarshal\.loads|\bjsonpickle\.decode|\bvm\.run\w+|\bimport_module|\b__import__|\brender_template_string|\bTemplate)\("
    ),
    "html": re.compile(
        r"(?:\b(?:res|response)\.(?:send|write|end)|\bHttpResponse|\bResponse|\bmake_response|\bHTMLResponse|\bmark_safe|\bMarkup|\bFprintf?)\("
    ),
}
_MARKUP = re.compile(r"<[a-zA-Z!/]|\btext/html")
_DEFINES = re.compile(r"\b(?:def|function|func|fn)\s+$")
_OPEN_END = re.compile(r"[(\[][^)\]]*$")
_REACH = 150


class _Row(NamedTuple):
    number: int
    code: str
    bare: str


def tainted(kind: str) -> Callable[[Source], Iterator[Spot]]:
    """The detector of one sort of sink."""
    return functools.partial(_reached, kind)


def _reached(kind: str, source: Source) -> Iterator[Spot]:
    sink = _SINKS[kind]
    wanted = {line.number: line for line in source.likely("new", sink) if sink.search(line.text[:500])}
    if not wanted:
        return
    for fragment in source.fragments("new"):
        if not fragment.holds(sieve(_SOURCE), ()):
            continue
        last = fragment.start + len(fragment.lines)
        inside = [number for number in wanted if fragment.start <= number < last]
        if not inside:
            continue
        rows = [
            _Row(fragment.start + index, code[:1000], bare[:1000])
            for index, (code, bare) in enumerate(zip(fragment.view("code"), fragment.view("bare"), strict=False))
        ]
        names = _names(rows)
        for number in sorted(inside):
            spot = _spot(kind, rows, number - fragment.start, names, wanted[number])
            if spot and not (kind == "eval" and _only_starts_a_program(source, spot)):
                yield spot


def _only_starts_a_program(source: Source, spot: Spot) -> bool:
    """True for exec() of a language in which it runs a command, which another rule looks at."""
    return spot.captures["sink"] == "exec" and source.language != "python"


def _names(rows: list[_Row]) -> list[tuple[int, str]]:
    """Names that hold what a caller sent, with the line of their assignment."""
    found: list[tuple[int, str]] = []
    for row in rows:
        if "=" not in row.bare:
            continue
        assigned = _ASSIGNED.match(row.code)
        if not assigned or not _SOURCE.search(assigned["value"]) or _CLEANED.search(assigned["value"]):
            continue
        for name in _NAME.findall(assigned["name"] or assigned["names"].replace(":", " ")):
            found.append((row.number, name))
    return found


def _spot(kind: str, rows: list[_Row], index: int, names: list[tuple[int, str]], line: Line) -> Spot | None:
    row = rows[index]
    sink = _SINKS[kind].search(row.bare)
    if sink is None or _DEFINES.search(row.bare, 0, sink.start()):
        return None
    given = row.code[sink.end() :]
    if not given.strip():
        given = rows[index + 1].code if index + 1 < len(rows) else ""
    known = {name for number, name in names if row.number - _REACH <= number <= row.number}
    reached = _argument(kind, given, known)
    if reached is None or _CLEANED.search(given) or (kind == "html" and not _MARKUP.search(given)):
        return None
    above = "\n".join(one.code for one in rows[max(0, index - 25) : index + 2])
    guard = _GUARDED.get(kind)
    if guard is not None and guard.search(above):
        return None
    captures = {"name": _OPEN_END.sub("", reached), "sink": sink[0][:-1].strip()}
    return Spot(at=line, text=line.text.strip(), column=sink.start(), captures=captures)


def _argument(kind: str, given: str, known: set[str]) -> str | None:
    """The caller's text in the arguments of a call; None when there is none."""
    first = given
    if kind in ("fetch", "redirect"):
        head = re.match(
            r"\s*(?:\w+\s*=\s*)?(?:[rf]{0,2}[\"'`](?:https?://)?(?:\$?\{|\"\s*\+|'\s*\+))?\s*\$?(?P<rest>.*)", given
        )
        first = head["rest"] if head else ""
        direct = _SOURCE.match(first)
        name = _NAME.match(first)
        if direct:
            return direct[0]
        return name[0] if name and name[0] in known else None
    direct = _SOURCE.search(first)
    if direct:
        return direct[0]
    in_strings = re.sub(r"\"[^\"{$]*\"|'[^'{$]*'", "''", first)
    return next((name for name in _NAME.findall(in_strings) if name in known), None)
