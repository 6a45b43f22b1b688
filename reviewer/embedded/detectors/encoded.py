"""Text that somebody encoded so that readers do not see what it says."""

from __future__ import annotations

import base64
import binascii
import codecs
import functools
import re
from collections.abc import Callable, Iterator, Sequence

from reviewer.embedded.source import MAX_LINE, Source
from reviewer.embedded.types import Spot
from reviewer.patch import Line

_BASE64 = re.compile(r"(?<![\w+/=-])[A-Za-z0-9+/_-]{32,8000}={0,2}(?![\w+/=-])")
_HEX = re.compile(r"(?<![\w])(?:[0-9a-fA-F]{2}){24,4000}(?![\w])")
_ESCAPED = re.compile(r"(?:\\x[0-9a-fA-F]{2}){20,2000}")
_CODES = re.compile(r"(?:\b\d{2,3}\s*,\s*){19,2000}\d{2,3}\b")
_PROGRAM = re.compile(
    r"\b(?:import\s+(?:os|sys|socket|subprocess|urllib|requests|base64)\b|__import__\s*\(|os\.(?:system"
    r"|popen)\s*\(|subprocess\.\w+\s*\("
    r"|exec\s*\(|eval\s*\(|require\s*\(\s*['\"]|child_process|process\.env|document\.cookie"
    r"|new Function\s*\(|XMLHttpRequest"
    r"|socket\.socket\s*\(|/dev/tcp/|bash -[ci]\b|sh -c\b|rm -rf\b|chmod \+x|(?:curl|wget)\s+(?:-\S{1,200}+\s++){0,8}https?://"
    r"|powershell\b"
    r"|Invoke-(?:Expression|WebRequest)|IEX\s*\(|#!/(?:usr/)?bin/)|<script\b|<\?php"
)
_ORDER = re.compile(
    r"(?i)\b(?:ignore|disregard|forget|override)\b[^\n.]{0,40}\b(?:instructions?|prompts?|rules|guidelines)\b"
    r"|\b(?:ai|llm|automated|code)[- ]*review(?:er|ers)?\b[^\n]{0,80}\b(?:approve|pass|skip|ignore|safe|report"
    r"|no (?:issues|findings))\b"
    r"|\b(?:approve|pass)\b[^\n.]{0,30}\b(?:this|the)\b[^\n.]{0,20}\b(?:change|diff|commit|pull request|pr)\b"
    r"|\"?verdict\"?\s*[:=]\s*\"?(?:pass|approve)|\b(?:report|return)\b[^\n.]{0,20}\bno (?:issues|findings)\b"
)
_WANTED = {"program": _PROGRAM, "order": _ORDER}
_SECRET_FILE = re.compile(r"(?m)^[^\S\n]*+kind:\s*+[\"']?(?:Secret|SealedSecret)")
_MAYBE = re.compile(r"[A-Za-z0-9+/_-]{32}|\\x[0-9a-fA-F]{2}\\x|\d[^\S\n]*+,[^\S\n]*+\d|(?i:rot)")
"""What stands in every line with an encoded text: the start of a literal, or the name of a cipher."""


def encoded(kind: str) -> Callable[[Source], Iterator[Spot]]:
    """The detector of encoded programs, or of encoded orders to a reviewer."""
    return functools.partial(_found, kind)


def _found(kind: str, source: Source) -> Iterator[Spot]:
    wanted = _WANTED[kind]
    if source.language == "yaml" and any(_SECRET_FILE.search(one.text) for one in source.fragments("new")):
        return
    for line, literals in _literals(source):
        for literal, text in literals:
            hit = wanted.search(text)
            if hit:
                start = max(0, hit.start() - 20)
                said = text[start : hit.end() + 40]
                yield Spot(at=line, text=literal, column=line.text.find(literal), captures={"said": said})
                break


def _literals(source: Source) -> list[tuple[Line, list[tuple[str, str]]]]:
    """Added lines with literals that stand for a readable text."""
    if "literals" not in source.known:
        source.known["literals"] = [
            (line, literals) for line in _maybe(source.added) if (literals := list(_decoded(line.text[:MAX_LINE])))
        ]
    found: list[tuple[Line, list[tuple[str, str]]]] = source.known["literals"]
    return found


def _maybe(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that can hold a literal: all are searched as one text, which is faster than one by one."""
    text = "\n".join([line.text[:MAX_LINE] for line in lines])
    row = seen = 0
    last = -1
    for found in _MAYBE.finditer(text):
        row, seen = row + text.count("\n", seen, found.start()), found.start()
        if row > last:
            last = row
            yield lines[row]


def _decoded(line: str) -> Iterator[tuple[str, str]]:
    """Literals of a line with the readable text that they stand for."""
    for found in _BASE64.finditer(line):
        text = _from_base64(found[0])
        if text:
            yield found[0], text
    for pattern, decode, needed, times in _READERS:
        for found in pattern.finditer(line) if line.count(needed) >= times else ():
            text = _readable(decode(found[0]))
            if text:
                yield found[0], text
    turned = codecs.encode(line, "rot13") if "rot" in line.lower() else ""
    if turned:
        yield line.strip(), turned


def _from_base64(text: str) -> str:
    body = text.rstrip("=").replace("-", "+").replace("_", "/")
    if len(body) % 4 == 1 or len(set(body)) < 12:
        return ""
    try:
        raw = base64.b64decode(body + "=" * (-len(body) % 4), validate=True)
    except (binascii.Error, ValueError):
        return ""
    readable = _readable(raw)
    if readable and _BASE64.fullmatch(readable.strip()):
        return _from_base64(readable.strip()) or readable
    return readable


def _readable(raw: bytes) -> str:
    """The bytes as text; empty when they are not plain text."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    shown = sum(letter.isprintable() or letter in "\n\r\t" for letter in text)
    return text if text and shown == len(text) else ""


def _numbers(text: str) -> bytes:
    return bytes(number for one in text.split(",") if (number := int(one)) < 256)


_READERS: tuple[tuple[re.Pattern[str], Callable[[str], bytes], str, int], ...] = (
    (_HEX, bytes.fromhex, "", 48),
    (_ESCAPED, lambda text: bytes.fromhex(text.replace("\\x", "")), "\\x", 20),
    (_CODES, _numbers, ",", 19),
)
"""Expression, decoder, and what a line holds at least how often for the expression to match."""
