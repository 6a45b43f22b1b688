"""The tables of marks and model names, read once and compiled."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.authorship.types import Share

Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """An AI tool and what it leaves behind; the fields are explained in markers.toml."""

    name: str
    families: frozenset[str]
    strength: Share
    emails: frozenset[str]
    domains: frozenset[str]
    logins: tuple[tuple[str, str], ...]
    """(id, login) in lower case; an empty id stands for any."""
    names: tuple[str, ...]
    words: tuple[str, ...]
    agents: frozenset[str]
    lines: tuple[Pattern, ...]
    subjects: tuple[Pattern, ...]
    branches: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Markers:
    """Everything in markers.toml."""

    tools: tuple[Tool, ...]
    reviewers: tuple[Tool, ...]
    bots: frozenset[str]
    trailers: Mapping[str, frozenset[str]]
    notes: Mapping[str, str | None]
    """Notes ref -> the tool that the ref itself names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """A model family and how models of it are named; the fields are explained in families.toml."""

    name: str
    names: tuple[Pattern, ...]
    prose: tuple[Pattern, ...]
    vendors: frozenset[str]
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Everything in families.toml."""

    families: tuple[Family, ...]
    unclear: tuple[Pattern, ...]
    gateways: frozenset[str]


@functools.cache
def markers() -> Markers:
    """The marks of tools, reviewers and bots."""
    table = _load("markers.toml")
    return Markers(
        tools=tuple(_tool(row) for row in table["tool"]),
        reviewers=tuple(_tool({"families": [], "strength": "assisted", **row}) for row in table["reviewer"]),
        bots=frozenset(table["bots"]["logins"]),
        trailers={name: frozenset(keys) for name, keys in table["trailers"].items()},
        notes={row["ref"]: row.get("tool") for row in table["note"]},
    )


@functools.cache
def names() -> Names:
    """The naming habits of model families."""
    table = _load("families.toml")
    return Names(
        families=tuple(
            Family(
                name=row["name"],
                names=_patterns(row["names"]),
                prose=_patterns(row["prose"]),
                vendors=frozenset(row["vendors"]),
                hosts=tuple(row["hosts"]),
            )
            for row in table["family"]
        ),
        unclear=_patterns(table["unclear"]["names"]),
        gateways=frozenset(table["gateways"]["names"]),
    )


def plain(name: str) -> str:
    """A name without case, spaces and punctuation, for comparing `claudeCode` with `Claude Code`."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _tool(row: Mapping[str, Any]) -> Tool:
    spoken = [*row.get("names", ()), *row.get("words", ())]
    return Tool(
        name=row["name"],
        families=frozenset(row["families"]),
        strength=row.get("strength", "authored"),
        emails=frozenset(row.get("emails", ())),
        domains=frozenset(row.get("domains", ())),
        logins=tuple(_login(login) for login in row.get("logins", ())),
        names=tuple(row.get("names", ())),
        words=tuple(row.get("words", ())),
        agents=frozenset([*row.get("agents", ()), *map(plain, spoken), plain(row["name"])]),
        lines=_patterns(row.get("lines", ())),
        subjects=_patterns(row.get("subjects", ())),
        branches=_patterns(row.get("branches", ())),
    )


def _login(text: str) -> tuple[str, str]:
    number, _, login = text.lower().rpartition("+")
    return number, login


def _patterns(sources: Iterable[str]) -> tuple[Pattern, ...]:
    return tuple(re.compile(source, re.IGNORECASE) for source in sources)


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
