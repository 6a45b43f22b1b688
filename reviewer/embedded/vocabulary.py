"""The words and pieces of words that rules ask about, looked up in the words of a text.

A token is either a piece of a word, such as `authori`, or with `=` in front a word that stands alone, such as `=rm`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from reviewer.embedded.required import SHORTEST, required

_MOST = 200_000
"""Words whose tokens are remembered."""
_BLANKS = bytes(byte if (byte < 128 and chr(byte).isalnum()) or byte in b"_\n" else ord(" ") for byte in range(256))
_FOLDED = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"})


def folded(text: str) -> str:
    """Lower case, letter for letter, as regular expressions that ignore case see ASCII letters."""
    return text.lower() if text.isascii() else text.translate(_FOLDED).lower()


def spaced(lowered: str) -> str:
    """A text in lower case with blanks for all but line ends and letters, digits and underscores of ASCII."""
    return lowered.encode("utf-8", "surrogatepass").translate(_BLANKS).decode("ascii")


class Vocabulary:
    """Tokens by the letters that they begin with."""

    def __init__(self, tokens: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._heads: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, frozenset[str]] = {}
        self._tokens: set[str] = set()
        self._learned: list[str] = []
        self._patterns: set[re.Pattern[str]] = set()
        self.size = 0
        """How many tokens it looks up."""
        self.learn(tokens)

    def learn(self, tokens: Iterable[str]) -> None:
        """Take in more tokens."""
        fresh = set(tokens) - self._tokens
        if not fresh:
            return
        for token in fresh:
            if token.startswith("="):
                self._words.add(token[1:])
            else:
                self._heads[token[:SHORTEST]].append(token)
        self._tokens |= fresh
        self._learned += fresh
        self._known = {}
        self.size = len(self._tokens)

    def learn_of(self, pattern: re.Pattern[str]) -> None:
        """Take in the tokens that an expression needs."""
        if pattern not in self._patterns:
            self._patterns.add(pattern)
            self.learn(piece for clause in required(pattern) for piece in clause)

    def knows(self, tokens: Iterable[str]) -> bool:
        """True when all these tokens are among those looked up."""
        return self._tokens.issuperset(tokens)

    def learned(self, size: int) -> list[str]:
        """The tokens that came after there were so many."""
        return self._learned[size:]

    def holders(self, words: Iterable[str]) -> dict[str, list[str]]:
        """The words that hold each token, for tokens that some word holds."""
        if len(self._known) > _MOST:
            self._known = {}
        known = self._known
        found: dict[str, list[str]] = defaultdict(list)
        for word in words:
            tokens = known.get(word)
            if tokens is None:
                tokens = known[word] = self._of(word)
            for token in tokens:
                found[token].append(word)
        return found

    def _of(self, word: str) -> frozenset[str]:
        heads = self._heads
        found = [f"={word}"] if word in self._words else []
        for start in range(len(word) - SHORTEST + 1):
            pieces = heads.get(word[start : start + SHORTEST])
            if pieces:
                found += [piece for piece in pieces if word.startswith(piece, start)]
        return frozenset(found) if found else _NONE


_NONE: frozenset[str] = frozenset()
