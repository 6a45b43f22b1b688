"""Counting tokens: with the model's own vocabulary where it is at hand, else with an upper bound."""

from __future__ import annotations

import hashlib
import os
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

_URLS = {
    "o200k_base": "https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken",
    "cl100k_base": "https://openaipublic.blob.core.windows.net/encodings/cl100k_base.tiktoken",
}
_DOWNLOAD_SECONDS = 8.0
_PIECE = 50_000


class TokenCounter(Protocol):
    """Counts tokens of text; never too few where `exact` says so or the name says upper bound."""

    @property
    def name(self) -> str:
        """What the report calls it."""

    @property
    def exact(self) -> bool:
        """True when it counts with a vocabulary, False for the bytes bound."""

    def count(self, text: str) -> int:
        """Tokens of a text."""

    def count_many(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text."""

    def __hash__(self) -> int:
        """Counters are told apart by identity, so that counts can be remembered."""


class ByteCounter:
    """The sound bound of byte-level vocabularies: a token is at least one UTF-8 byte."""

    name = "utf-8 bytes (upper bound)"
    exact = False

    def count(self, text: str) -> int:
        """UTF-8 bytes of a text."""
        return len(text.encode("utf-8", "surrogatepass"))

    def count_many(self, texts: Sequence[str]) -> list[int]:
        """UTF-8 bytes of each text."""
        return [self.count(text) for text in texts]


class VocabularyCounter:
    """Tokens by a tiktoken vocabulary."""

    exact = True

    def __init__(self, encoding: Any, name: str) -> None:
        self._encoding = encoding
        self.name = name

    def count(self, text: str) -> int:
        """Tokens of a text."""
        if len(text) <= _PIECE:
            return len(self._encoding.encode_ordinary(text))
        return sum(self.count_many(_pieces(text)))

    def count_many(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text; long texts are counted in pieces, which never counts too few."""
        if any(len(text) > _PIECE for text in texts):
            return [self.count(text) for text in texts]
        return [len(self._encoding.encode_ordinary(text)) for text in texts]


class LargestCounter:
    """The largest count of several counters, for a panel of models."""

    def __init__(self, counters: Sequence[TokenCounter]) -> None:
        self._counters = counters
        self.name = " / ".join(dict.fromkeys(counter.name for counter in counters))
        self.exact = all(counter.exact for counter in counters)

    def count(self, text: str) -> int:
        """The largest count of a text."""
        return max(counter.count(text) for counter in self._counters)

    def count_many(self, texts: Sequence[str]) -> list[int]:
        """The largest count of each text."""
        rows = [counter.count_many(texts) for counter in self._counters]
        return [max(counts) for counts in zip(*rows, strict=True)]


def counter_for(model: str) -> TokenCounter:
    """The best counter for a model name: its vocabulary, o200k_base for a name that tiktoken does not know, or bytes.

    A vocabulary that is not on disk is downloaded within eight seconds or not at all.
    """
    encoding, known = _encoding_name(model)
    loaded = _load(encoding)
    if loaded is None:
        return ByteCounter()
    return VocabularyCounter(loaded, encoding if known else f"{encoding} (assumed for {model})")


def _encoding_name(model: str) -> tuple[str, bool]:
    import tiktoken

    for name in (model, model.rpartition("/")[2]):
        try:
            return tiktoken.encoding_name_for_model(name), True
        except KeyError:
            continue
    return "o200k_base", False


def _load(encoding: str) -> Any | None:
    """The vocabulary from disk, or from the network within a bound; None when neither has it."""
    found: list[Any] = []

    def fetch() -> None:
        import tiktoken

        try:
            found.append(tiktoken.get_encoding(encoding))
        except Exception as error:  # noqa: BLE001 - whatever the download raises means: no vocabulary
            found.append(error)

    if _on_disk(encoding):
        fetch()
    else:
        worker = threading.Thread(target=fetch, daemon=True)
        worker.start()
        worker.join(_DOWNLOAD_SECONDS)
    return found[0] if found and not isinstance(found[0], Exception) else None


def _on_disk(encoding: str) -> bool:
    """True when tiktoken's cache has the vocabulary, where tiktoken itself looks for it."""
    for variable in ("TIKTOKEN_CACHE_DIR", "DATA_GYM_CACHE_DIR"):
        if variable in os.environ:
            folder = Path(os.environ[variable])
            break
    else:
        folder = Path(tempfile.gettempdir()) / "data-gym-cache"
    url = _URLS.get(encoding)
    return url is not None and (folder / hashlib.sha1(url.encode(), usedforsecurity=False).hexdigest()).is_file()


def _pieces(text: str) -> list[str]:
    """Cut a long text at line ends, and lines at a fixed length (a huge run of blanks breaks the tokenizer)."""
    pieces: list[str] = []
    for line in text.splitlines(keepends=True):
        pieces += [line[at : at + _PIECE] for at in range(0, len(line), _PIECE)]
    return pieces
