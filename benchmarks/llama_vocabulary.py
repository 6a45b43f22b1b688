"""The vocabulary of the random model: every byte, the words of our own instructions, and a few marks of the chat."""

from __future__ import annotations

import re
import string

ID_LETTERS = "0123456789abcdefw-"
"""What a window's id is written in; no longer token holds only these, so an id is always one token a letter."""
END, SYSTEM, USER, ASSISTANT = "<|end|>", "<|system|>", "<|user|>", "<|assistant|>"
MARKS = (END, SYSTEM, USER, ASSISTANT)
SHOWN = 4_000
"""Letters of a message that the model is shown, the last ones; it looks back some eighty tokens anyway."""
TEMPLATE = (
    "{%- for message in messages -%}{{ '<|' + message['role'] + '|>' + message['content'][-SHOWN:] }}{%- endfor -%}"
    "{%- if add_generation_prompt -%}{{ '<|assistant|>' }}{%- endif -%}"
).replace("SHOWN", str(SHOWN))
"""The chat template: a mark before each message, and the end of the message just as it stands."""
_WORD = re.compile(r" ?[A-Za-z]{3,}")
_PLAIN = frozenset(string.ascii_letters + string.digits + string.punctuation + " ") - {"\\"}


def words(text: str) -> list[str]:
    """The words of a text, with the blank before them, that cannot stand in a window's id; sorted."""
    return sorted({word for word in _WORD.findall(text) if set(word) - set(ID_LETTERS)})


def tokens(text: str) -> list[str]:
    """All tokens as a GGUF file spells them: the unknown one, 256 bytes, words, marks; byte n is number n + 1."""
    return ["<unk>", *(_spelled(byte) for byte in range(256)), *words(text), *MARKS]


def number(letter: str) -> int:
    """The number of the token that is one ASCII letter."""
    return ord(letter) + 1


def _spelled(byte: int) -> str:
    return chr(byte) if chr(byte) in _PLAIN else f"\\x{byte:02x}"
