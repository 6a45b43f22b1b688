"""What a single trailer says about AI: by the address it signs with first, by its words second."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from reviewer.authorship.identity import addresses, signer
from reviewer.authorship.message import Trailer
from reviewer.authorship.models import mentioned
from reviewer.authorship.naming import families_named, is_word, tools_named
from reviewer.authorship.tables import Tool, markers
from reviewer.authorship.types import UNKNOWN, Mark, Share

_NO = r"(?:no|not|non|none|never|without|nothing|false|n/a)\b"
_NEGATED = re.compile(rf"\b{_NO}", re.IGNORECASE)
_DENIED = re.compile(rf"{_NO}|0$|-+$", re.IGNORECASE)
_ASIDE = re.compile(r"\([^)]*\)")


def trailer_marks(one: Trailer) -> Iterator[Mark]:
    """The marks in one trailer; none for keys about review, and for names that people have."""
    keys = markers().trailers
    key = one.key.lower()
    where = f"trailer {one.text}"
    if key in keys["recorded"]:
        yield Mark(where=where, strength="authored", families=frozenset({UNKNOWN}))
    elif key in keys["authored"] | keys["ai_authored"]:
        yield from _signature_marks(one, key, where, "authored")
    elif key in keys["assisted"] | keys["ai_assisted"] | keys["ai_purpose"]:
        yield from _signature_marks(one, key, where, "assisted")


def model_marks(trailers: Sequence[Trailer]) -> Iterator[Mark]:
    """The marks of `Model:` trailers, which count beside a trailer that names an agent."""
    keys = markers().trailers
    agents = [one for one in trailers if one.key.lower() in keys["ai_authored"]]
    tools = {tool for one in agents for tool in tools_named(one.value, words=True)}
    for one in trailers:
        if agents and one.key.lower() in keys["model"] and (families := families_named(one.value)):
            yield from value_marks(f"trailer {one.text}", tools, families, "authored")


def value_marks(where: str, tools: Iterable[Tool], families: frozenset[str], share: Share) -> Iterator[Mark]:
    """A mark for each tool, or one for the models alone where no tool is named."""
    tools = sorted(tools, key=lambda tool: tool.name)
    for tool in tools:
        yield tool_mark(where, tool, families, share)
    if families and not tools:
        yield Mark(where=where, strength=share, families=families)


def tool_mark(where: str, tool: Tool, named: frozenset[str], share: Share) -> Mark:
    """A mark of a tool: of the model named beside it, else of the tool's own families."""
    # A reviewer's suggestion has no author family, whatever its name sounds like.
    families = named or tool.families if tool.families else frozenset[str]()
    weaker: Share = "assisted" if "assisted" in (share, tool.strength) else "authored"
    return Mark(where=where, tool=tool.name, families=families, strength=weaker)


def _signature_marks(one: Trailer, key: str, where: str, share: Share) -> Iterator[Mark]:
    signed = [(tool, name) for name, email in addresses(one.value) if (tool := signer(name, email))]
    for tool, name in signed:
        yield tool_mark(where, tool, families_named(name), share)
    keys = markers().trailers
    by_ai = key in keys["ai_authored"] | keys["ai_assisted"]
    about_ai = by_ai or key in keys["ai_purpose"]
    # After `AI-assisted:` only the first word denies; elsewhere the value is a name, where any "not" is one.
    if signed or (_DENIED.match(one.value) if about_ai else _NEGATED.search(_ASIDE.sub("", one.value))):
        return
    bare = by_ai or (key in keys["generated"] and is_word(one.value))
    families = families_named(one.value) if bare else mentioned(one.value)
    tools = tools_named(one.value, words=bare or about_ai or bool(families))
    found = tuple(value_marks(where, tools, families, share))
    if about_ai and not found:
        found = (Mark(where=where, strength=share, families=frozenset({UNKNOWN})),)
    yield from found
