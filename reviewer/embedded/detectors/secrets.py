"""Credentials written out: known forms, private keys, and values that look random under a telling name."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections import Counter
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Line

_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("an AWS access key", re.compile(r"(?<![A-Za-z0-9/+])A(?:KI|SI)A[A-Z2-7]{16}(?![A-Za-z0-9/+])")),
    (
        "a GitHub token",
        re.compile(r"(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,90})(?![A-Za-z0-9_])"),
    ),
    ("a GitLab token", re.compile(r"(?<![\w-])glpat-[\w-]{20}(?![\w-])")),
    ("a Slack token", re.compile(r"(?<![\w-])xox[abprs]-\d{8,14}-[\w-]{10,80}")),
    (
        "a Slack webhook",
        re.compile(r"https://hooks\.slack\.com/services/T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24}"),
    ),
    ("a live Stripe key", re.compile(r"(?<![A-Za-z0-9_])[sr]k_live_[A-Za-z0-9]{20,120}")),
    ("an Anthropic key", re.compile(r"(?<![\w-])sk-ant-[a-z0-9]{3,8}-[\w-]{40,120}")),
    ("an OpenAI key", re.compile(r"(?<![\w-])sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}")),
    ("a SendGrid key", re.compile(r"(?<![\w.])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])")),
    ("an npm token", re.compile(r"(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])")),
    ("a PyPI token", re.compile(r"(?<![\w-])pypi-AgEI[\w-]{50,200}")),
    ("a Google service key", re.compile(r"(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])")),
)
_HINT = re.compile(
    r"A[KS]IA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|hooks\.slack|k_live_|sk-|SG\.|npm_|pypi-|GOCSPX|eyJ"
)
_SAMPLE = re.compile(
    r"(?i)example|sample|dummy|placeholder|change_?me|your[_-]?|x{4,}|\*{3,}|\.{3}|0{6}|1234567|abcdef|test|fake|redacted|insert|replace|todo"
)
_PEM = re.compile(r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----(?P<rest>.*)")
_BODY = re.compile(r"^[\"'\s+\\nr,]*[A-Za-z0-9+/]{40}")
_JWT = re.compile(r"eyJ[A-Za-z0-9_-]{10,400}\.(?P<claims>eyJ[A-Za-z0-9_-]{10,2000})\.[A-Za-z0-9_-]{20,}")
_URL = re.compile(
    r"(?P<scheme>postgres(?:ql)?(?:\+\w+)?|mysql(?:\+\w+)?|mongodb(?:\+srv)?|rediss?|amqps?|https?|ftp|mssql)://"
    r"(?P<user>[^\s:/@\"'<>{}$]{1,60}):(?P<value>[^\s:/@\"'<>{}$%*]{8,100})@(?P<host>[\w.-]{4,100})"
)
_LOCAL = re.compile(
    r"(?i)^(?:localhost|127\.|0\.0\.0\.0|db$|postgres$|mysql$|redis$|mongo$|rabbitmq$|host$)|example\.|\.local$|\.test$"
)
_NAMED = re.compile(
    r"(?i)(?<![\w.-])(?P<key>[\w.-]{0,40}(?:passw(?:or)?d|passphrase|secret|token|api_?key|access_?key|private_?key|auth_?key|signing_?key"
    r"|encryption_?key|credential)[\w-]{0,20})[\"']?\]?\s{0,8}(?::\s?(?:str|string|String)\s?)?(?:=>|:=|=|:|,)\s{0,8}[\"'`](?P<value>[^\"'`\s]{16,200})[\"'`]"
)
_NOT_KEYS = re.compile(
    r"(?i)(?:_|-|\b)(?:url|uri|path|file|field|name|header|type|prefix|suffix|regex|pattern|label|class|id|env|var|hash(?:er|ers)?|"
    r"endpoint|scope|alg\w{0,40}|format|key_?id|ref|arn|help|message|text|title|selector|placeholder|public|cache\w{0,40}|validator\w{0,40}|backend\w{0,40})s?$"
    r"|csrf|(?:url|path|file|field|name|header|type|id|class|text|label)$|integrity|checksum|public|publish"
)
_ENOUGH = 3.5
"""Bits per character above which a value is no word."""


def known_credential(source: Source) -> Iterator[Spot]:
    """Added lines with a credential whose form names its issuer."""
    for line in source.added:
        text = line.text[:2000]
        if not _HINT.search(text):
            continue
        for kind, form in _FORMS:
            found = form.search(text)
            if found and not _SAMPLE.search(found[0]) and _bits(found[0]) > 3:
                yield _spot(line, found, kind)
                break
        else:
            token = _JWT.search(text)
            if token and _role(token["claims"]) in ("service_role", "supabase_admin"):
                yield _spot(line, token, "a service_role token")


def private_key(source: Source) -> Iterator[Spot]:
    """Added lines that open a private key with its body."""
    for line in source.added:
        found = _PEM.search(line.text[:4000]) if "PRIVATE KEY" in line.text else None
        if not found:
            continue
        behind = source.around("new", line.number + 1, line.number + 8, "text")
        body = [found["rest"], *behind]
        if any(_BODY.match(text) and not _SAMPLE.search(text[:60]) for text in body):
            yield _spot(line, found, "a private key")


def password_in_url(source: Source) -> Iterator[Spot]:
    """Added lines with an address that carries a user's password."""
    for line in source.added:
        found = _URL.search(line.text[:2000]) if "://" in line.text and "@" in line.text else None
        if not found or "." not in found["host"] or _LOCAL.search(found["host"]) or _SAMPLE.search(found["value"]):
            continue
        if _LOCAL.search(found["user"]) or found["value"].lower() in (
            "password",
            "postgres",
            found["user"].lower(),
            "passwd123",
        ):
            continue
        if re.fullmatch(r"[a-z_]+|[A-Z_]+", found["value"]):
            continue
        yield Spot(at=line, text=found[0], column=found.start(), captures={"kind": "a password", "name": found["host"]})


def random_literal(source: Source) -> Iterator[Spot]:
    """Added lines that give a random-looking text to a name such as password, secret or key."""
    for line in source.likely("new", _NAMED):
        if len(line.text) > 1000 or not _NAMED.search(line.text):
            continue
        found = _NAMED.search(source.line("new", line.number, "code"))
        if (
            found
            and not _NOT_KEYS.search(found["key"])
            and _random(found["value"])
            and not _SAMPLE.search(found["key"])
        ):
            yield Spot(
                at=line, text=found["key"], column=found.start(), captures={"kind": "a value", "name": found["key"]}
            )


def _random(value: str) -> bool:
    """True for what people do not type: letters and digits mixed, no words, no path, no template."""
    if _SAMPLE.search(value) or re.search(r"[${}<>()\[\]%\\ ]|://|^/|^\.|\.\w{2,4}$", value):
        return False
    if not re.search(r"\d", value) or not re.search(r"[A-Za-z]", value):
        return False
    words = re.findall(r"[A-Za-z]{4,}", value)
    spelled = sum(
        len(word)
        for word in words
        if re.search(r"[aeiouAEIOU]", word) and (word.islower() or word.istitle() or word.isupper())
    )
    hexed = re.fullmatch(r"[0-9a-fA-F-]{24,}", value) is not None
    return (hexed and _bits(value) > 3) or (_bits(value) >= _ENOUGH and spelled * 2 < len(value))


def _bits(text: str) -> float:
    """Shannon entropy per character."""
    counts = Counter(text)
    return -sum(count / len(text) * math.log2(count / len(text)) for count in counts.values())


def _role(claims: str) -> str:
    try:
        text = base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
    found = re.search(r'"role"\s*:\s*"(\w+)"', text)
    return found[1] if found else ""


def _spot(line: Line, found: re.Match[str], kind: str) -> Spot:
    return Spot(at=line, text=found[0][:12], column=found.start(), captures={"kind": kind, "name": found[0][:8]})
