"""Matchers by name: each turns a rule's pattern into the places where it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reviewer.embedded.matchers.detector import detected
from reviewer.embedded.matchers.key import key_spots
from reviewer.embedded.matchers.lost import lost_spots
from reviewer.embedded.matchers.pair import pair_spots
from reviewer.embedded.matchers.regex import regex_spots
from reviewer.embedded.matchers.sql import sql_spots
from reviewer.embedded.matchers.structure import structure_spots
from reviewer.embedded.source import Source
from reviewer.embedded.types import Rule, Spot

MATCHERS: Mapping[str, Callable[[Rule, Source], Iterator[Spot]]] = {
    "regex": regex_spots,
    "pair": pair_spots,
    "lost": lost_spots,
    "ast": structure_spots,
    "sql": sql_spots,
    "key": key_spots,
    "detector": detected,
}
