"""From the name of a model, through gateways and deployments, to its family."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from reviewer.authorship.tables import names
from reviewer.authorship.types import EMBEDDED, FAMILIES, UNKNOWN

_SIZE = 300
_OPAQUE = re.compile(
    r"projects/.*/endpoints/|arn:.*:(?:application-inference-profile|imported-model|provisioned-model)/"
)
_CUSTOM = re.compile(r"arn:.*:custom-model/([^/]*)/.*")


def model_family(model: str, *, base_url: str | None = None, declared: str | None = None) -> str:
    """The family of a model; `unknown` when its name is unclear, its host says nothing and nobody declared it."""
    if declared:
        return declared_family(declared)
    if model.strip().lower() == EMBEDDED:
        return EMBEDDED
    found, unclear = named(model)
    if unclear or len(found) > 1:
        return UNKNOWN
    return next(iter(found), None) or _host_family(base_url) or UNKNOWN


def declared_family(text: str) -> str:
    """The family that a user means by a family name, a vendor or a model; `unknown` when it is neither."""
    word = text.strip().lower()
    if word in FAMILIES or word == EMBEDDED:
        return word
    return _vendor_family(word) or model_family(word)


def named(model: str) -> tuple[frozenset[str], bool]:
    """The families in a model's name, and whether it is a distillation or the like, whose family is a guess."""
    name, vendors = _reduce(model)
    unclear = any(pattern.search(name) for pattern in names().unclear)
    found = frozenset(one.name for one in names().families if any(pattern.search(name) for pattern in one.names))
    if not found and not unclear:
        found = frozenset([family for family in map(_vendor_family, vendors) if family][:1])
    return found, unclear


def mentioned(text: str) -> frozenset[str]:
    """The families whose models a text names in a way that no person's name does."""
    lowered = text[:_SIZE].lower()
    return frozenset(one.name for one in names().families if any(pattern.search(lowered) for pattern in one.prose))


def _reduce(model: str) -> tuple[str, list[str]]:
    """The part of a name that names the model, and the parts before it that may name a vendor, nearest first."""
    text = model.strip().lower()[:_SIZE]
    if _OPAQUE.match(text):
        return "", []
    text = _CUSTOM.sub(r"\1", text).partition("#")[0]
    first, _, rest = text.partition(":")
    if first == "ft" and rest:
        # `ft:BASE:ORGANISATION:…`: what the organisation is called says nothing about the model.
        text = rest.partition(":")[0]
    parts = text.lstrip("@").split("/")
    while parts[0].partition(":")[0] in names().gateways:
        _, colon, tail = parts[0].partition(":")
        if not colon and len(parts) == 1:
            break
        parts = [tail, *parts[1:]] if colon else parts[1:]
    name = parts[-1]
    dotted = [word for word in re.split(r"[.:]", name)[:-1] if word]
    return name, [*reversed(dotted), *reversed(parts[:-1])]


def _vendor_family(word: str) -> str | None:
    return next((one.name for one in names().families if word in one.vendors), None)


def _host_family(base_url: str | None) -> str | None:
    if not base_url:
        return None
    try:
        host = urlsplit(base_url if "//" in base_url else f"//{base_url}").hostname or ""
    except ValueError:
        return None
    hosts = {known: one.name for one in names().families for known in one.hosts}
    return next((family for known, family in hosts.items() if host == known or host.endswith("." + known)), None)
