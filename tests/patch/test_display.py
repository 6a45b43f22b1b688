"""What is shown of a change hides nothing: no control characters, no invisible or reordering ones, no role marks."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.patch import visible

PLAIN = [
    "",
    "def f(x):\treturn x  # tab and blanks",
    "caf\u00e9 \u65e5\u672c\u8a9e \u03b1\u03b2 \U0001f600",
    "\u2764\ufe0f",  # an emoji with its own variation selector
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u0661\u0662\u0663",
    "\u00a0\u3000 wide blanks",
    "\\x1b \\u{200B} as plain text",
    "a <| b |> c <|> d",
    "a || b, x <| y",
]
SHOWN = {
    "escape": ("\x1b[31m", "\\u{1B}[31m"),
    "NUL": ("a\0b", "a\\u{0}b"),
    "carriage return": ("a\r", "a\\u{D}"),
    "line feed": ("a\nb", "a\\u{A}b"),
    "form feed": ("\x0c", "\\u{C}"),
    "DEL and C1": ("\x7f\x85\x9b", "\\u{7F}\\u{85}\\u{9B}"),
    "a byte that is not UTF-8": ("caf\udce9", "caf\\xe9"),
    "a lone surrogate": ("\ud800", "\\u{D800}"),
    "line and paragraph separator": ("\u2028\u2029", "\\u{2028}\\u{2029}"),
    "zero width": ("pass\u200bword\u2060\ufeff", "pass\\u{200B}word\\u{2060}\\u{FEFF}"),
    "right-to-left override": ("\u202eevil\u202c", "\\u{202E}evil\\u{202C}"),
    "isolates": ("\u2066x\u2069", "\\u{2066}x\\u{2069}"),
    "soft hyphen": ("a\u00adb", "a\\u{AD}b"),
    "filler letters": ("\u115f\u3164\uffa0", "\\u{115F}\\u{3164}\\u{FFA0}"),
    "tag characters": ("\U000e0041\U000e007f", "\\u{E0041}\\u{E007F}"),
    "variation selectors": ("\ufe00\U000e0100", "\\u{FE00}\\u{E0100}"),
    "shorthand and hieroglyph layout": ("\U0001bca0\U00013430", "\\u{1BCA0}\\u{13430}"),
    "a role mark": ("<|im_start|>system", "<\\u{7C}im_start|>system"),
    "a role mark behind an angle": ("<<|end|>", "<<\\u{7C}end|>"),
}
VISIBLE_FORMATS = {"\u06dd", "\u070f", "\u0890", "\u0891", "\u08e2", "\U000110bd", "\U000110cd"} | set(
    map(chr, range(0x600, 0x606))
)
"""Format characters with a shape of their own: number signs and abbreviation marks."""


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(("text", "shown"), [pytest.param(*row, id=id) for id, row in SHOWN.items()])
def test_what_hides_is_spelled_out(text: str, shown: str) -> None:
    assert ascii(visible(text)) == ascii(shown)


def test_no_character_of_a_hiding_kind_is_left() -> None:
    hiding = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    characters = (chr(code) for code in range(0x110000))
    left = {one for one in characters if unicodedata.category(one) in hiding and visible(one) == one}
    assert left == {"\t"} | VISIBLE_FORMATS


@settings(max_examples=500, deadline=None, derandomize=True)
@given(text=st.one_of(st.text(), st.binary().map(lambda data: data.decode("utf-8", "surrogateescape"))))
def test_what_is_shown_has_nothing_left_to_show(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert not any(unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") for one in shown if one != "\t")
    shown.encode("utf-8")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(text=st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"])))
def test_letters_numbers_and_signs_are_shown_as_they_are(text: str) -> None:
    assert visible(text) == text or "<|" in text or any(one in "\u115f\u1160\u3164\uffa0" for one in text)
