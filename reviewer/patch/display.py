"""Text from a change made visible: what a reader or a model is shown, and what evidence must quote."""

from __future__ import annotations

import re

# C0 and C1 controls except tab, lone surrogates (bytes that are not UTF-8), line and paragraph
# separators, zero-width, layout and bidi controls, variation selectors beyond the emoji ones, tag characters,
# and the tokens with which chat templates mark roles.
_HIDDEN = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]"
    "|<\\|(?=[A-Za-z_]+\\|>)"
)


def visible(text: str) -> str:
    """Return the text with every character that hides, reorders or imitates a role shown as an escape.

    Bytes that are not UTF-8 become `\\xNN`, other characters `\\u{HEX}`. Plain text comes back unchanged.
    """
    if text.isascii() and text.isprintable() and "<|" not in text:
        return text
    return _HIDDEN.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    found = match[0]
    if len(found) > 1:
        return "<\\u{7C}"
    code = ord(found)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{{{code:X}}}"
