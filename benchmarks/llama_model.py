"""A tiny random model: two layers of seeded noise, and one head that copies the window's id.

Nothing is trained. Noise decides every choice that the grammar leaves. Each head looks back by one distance, so noise
comes from a few letters before, those of the window's id among them, which is a hash of the window: a coin.
Two things are built in. The id is a canary that no schema can give away, so one head copies it from where every first
request has it, at a fixed distance. And a table of leanings keeps answers complete: a string is not empty, is made of
letters, and ends after some ten of them.
"""

from __future__ import annotations

import string
from typing import Any

import numpy as np

from benchmarks.llama_vocabulary import END, ID_LETTERS, MARKS, number

Matrix = np.ndarray[Any, np.dtype[np.float32]]

WIDTH, HEAD, HEADS, LAYERS, HIDDEN = 128, 32, 4, 2, 128
ROPE_BASE = 1000.0
ID_LENGTH = 18
TAIL = ".\n"
"""What follows the id where a first request ends with it, see prompts/user.md."""
OPENING = '{"window_id":"'
DISTANCE = ID_LENGTH - 1 + len(TAIL) + 1 + len(OPENING)
"""Tokens from a letter of the id to the one before its copy; the mark of the assistant is the odd one."""
REACHES = ((DISTANCE, 17, 23, 53), (20, 29, 51, 59))
"""How far back each head looks, by layer: after an answer without findings each choice sees letters of the id."""

CONSTANT, GATE, CLASSES, ID, COPIED = 0, 1, slice(2, 6), slice(6, 25), slice(25, 44)
NOISE, MIXED = slice(44, 86), slice(86, WIDTH)
"""What a token is like at random, and what the layers make of those before it; only this decides."""
SEEN = slice(44, WIDTH)
NOISES, SEENS = 42, WIDTH - 44
LOUD = 64.0
"""The constant part of every row: with it all rows have nearly one norm, so a head never prefers a key for its own."""
NORM_IN, NORM_OUT = 5.7, 5.8
"""The norm of a row before the first layer and after the last, roughly."""
SHARP = 12.0
"""How much a head prefers its distance, for each frequency."""
COPY = 40.0
SOURCES, COPIES = ID_LETTERS + TAIL[0], ID_LETTERS + '"'
"""What is copied, and as what: where the id ends, its string does."""
LEANING = 2.5
"""Spread of the noise in the logits: wide enough that noise decides, not the numbers drawn by the seed of an answer."""

QUOTE, TEXT, ID_LETTER, OTHER = range(4)
_NEVER = -50.0
_LETTERS = "".join(letter for letter in string.ascii_lowercase if letter not in ID_LETTERS)
_LEANINGS: tuple[dict[str, float], ...] = (
    dict.fromkeys(string.ascii_lowercase, 0.0) | {"p": 4.2, "]": -6.0, ",": -9.0, "}": -6.0, ":": -6.0},
    dict.fromkeys(_LETTERS, 0.0) | {" ": -1.0, '"': 1.2},
    dict.fromkeys(_LETTERS, 0.0) | {" ": -1.0, '"': 1.2},
    dict.fromkeys(_LETTERS, 0.0) | {"]": -5.0, "{": -7.0, '"': -7.5, ",": -9.0, "}": -6.0, "[": -6.0, END: 0.0},
)
"""Logits of what may follow, by the class of the letter before; a letter of ids not named has -12, all else -50.

The `p` of pass is favoured so that the first seed holds back about half of the corpus, as a coin does.
"""


def weights(names: list[str], seed: int) -> dict[str, Matrix]:
    """All tensors by name, from a seed."""
    draw = np.random.Generator(np.random.PCG64(seed))
    found = {"token_embd": _embedding(names, draw)}
    for layer in range(LAYERS):
        found |= {f"blk.{layer}.{name}": one for name, one in _attention(layer, draw).items()}
        found |= {f"blk.{layer}.{name}": one for name, one in _forward(draw).items()}
    return found | {"output_norm": _ones(), "output": _output(names, draw)}


def _class(name: str) -> int:
    if name == '"':
        return QUOTE
    if len(name) == 1 and name in ID_LETTERS:
        return ID_LETTER
    return TEXT if name == " " or (name not in MARKS and name[-1].isalpha()) else OTHER


def _embedding(names: list[str], draw: np.random.Generator) -> Matrix:
    found = _zeros(len(names), WIDTH)
    found[:, NOISE] = draw.standard_normal((len(names), NOISES))
    found[:, CONSTANT] = LOUD
    for row, name in enumerate(names):
        kind = _class(name)
        found[row, CLASSES.start + kind] = 1.0
        found[row, GATE] = kind in (QUOTE, ID_LETTER)
    for place, letter in enumerate(SOURCES):
        found[number(letter), ID.start + place] = 1.0
    return found


def _attention(layer: int, draw: np.random.Generator) -> dict[str, Matrix]:
    """Heads that each look back by one distance; the first of all copies the id, the others carry noise."""
    query, key, value, out = (_zeros(HEADS * HEAD, WIDTH) for _ in range(4))
    for head, distance in enumerate(REACHES[layer]):
        rows = slice(head * HEAD, (head + 1) * HEAD)
        copies = layer == head == 0
        source, loud = (GATE, 1.0) if copies else (CONSTANT, LOUD)
        query[rows, source] = _looking_back(distance) * NORM_IN / loud
        key[rows, CONSTANT] = _looking_back(0) * NORM_IN / LOUD
        if copies:
            for place in range(len(SOURCES)):
                value[head * HEAD + place, ID.start + place] = NORM_IN
                out[head * HEAD + place, COPIED.start + place] = 1.0
        else:
            value[rows, SEEN] = draw.standard_normal((HEAD, SEENS)) * NORM_IN / np.sqrt(NOISES)
            out[rows, MIXED] = draw.standard_normal((HEAD, NOISES)) * np.sqrt(0.1 / HEAD)
    return {
        "attn_norm": _ones(),
        "attn_q": query,
        "attn_k": key,
        "attn_v": value,
        "attn_output": np.ascontiguousarray(out.T),
    }


def _looking_back(distance: int) -> Matrix:
    """The part of a query that, turned by its place, matches keys so far before it best; of a key for 0."""
    angles = distance * ROPE_BASE ** (-np.arange(0, HEAD, 2) / HEAD)
    found = np.empty(HEAD, dtype=np.float32)
    found[0::2], found[1::2] = np.cos(angles), -np.sin(angles)
    return found * np.float32(np.sqrt(SHARP * np.sqrt(HEAD)))


def _forward(draw: np.random.Generator) -> dict[str, Matrix]:
    gate, up, down = _zeros(HIDDEN, WIDTH), _zeros(HIDDEN, WIDTH), _zeros(WIDTH, HIDDEN)
    for one in (gate, up):
        one[:, MIXED] = draw.standard_normal((HIDDEN, NOISES)) * NORM_IN / np.sqrt(NOISES)
    down[MIXED] = draw.standard_normal((NOISES, HIDDEN)) * np.sqrt(0.15 / (0.35 * HIDDEN))
    return {"ffn_norm": _ones(), "ffn_gate": gate, "ffn_up": up, "ffn_down": down}


def _output(names: list[str], draw: np.random.Generator) -> Matrix:
    found = _zeros(len(names), WIDTH)
    found[:, MIXED] = draw.standard_normal((len(names), NOISES)) * LEANING / np.sqrt(NOISES * 0.03)
    for place, letter in enumerate(COPIES):
        found[number(letter), COPIED.start + place] = COPY * NORM_OUT
    for kind, leanings in enumerate(_LEANINGS):
        for row, name in enumerate(names):
            usual = -12.0 if len(name) == 1 and name in ID_LETTERS else _NEVER
            found[row, CLASSES.start + kind] = leanings.get(name, usual) * NORM_OUT
    return found


def _zeros(*shape: int) -> Matrix:
    return np.zeros(shape, dtype=np.float32)


def _ones() -> Matrix:
    return np.ones(WIDTH, dtype=np.float32)
