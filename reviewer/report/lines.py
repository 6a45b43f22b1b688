"""Lines for a terminal: styled spans, wrapped without breaking words, painted by rich when colour is wanted."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

Span = tuple[str, str]
"""Text and its style in rich's words; an empty style is plain."""
Line = tuple[Span, ...]


def wrap(text: str, *, width: int, indent: int = 0, label: str = "", style: str = "", rest: str = "") -> list[Line]:
    """The label in `style` and the text in `rest`, wrapped; words longer than a line stay whole."""
    first, margin = " " * indent + label, " " * (indent + (2 if label else 0))
    wrapped = textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=margin,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first]
    lines: list[Line] = [((first, style), (wrapped[0][len(first) :], rest))]
    return lines + [((line, rest),) for line in wrapped[1:]]


def paint(lines: Iterable[Line], *, colour: bool) -> str:
    """The lines as text that ends with a newline; without colour there is no escape sequence in it."""
    ready = [_guarded(line) for line in lines]
    if not colour:
        return "".join("".join(text for text, _ in line).rstrip() + "\n" for line in ready)
    return "".join("".join(_styled(*span) for span in line) + "\n" for line in ready)


def _guarded(line: Line) -> Line:
    """A line that does not start with `::`, which a build server would obey."""
    if not "".join(text for text, _ in line).lstrip().startswith("::"):
        return line
    at = next(index for index, (text, _) in enumerate(line) if text.strip())
    text, style = line[at]
    return (*line[:at], (text.replace(":", "\\u{3A}", 1), style), *line[at + 1 :])


def _styled(text: str, style: str) -> str:
    from rich.color import ColorSystem
    from rich.style import Style

    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if style and text.strip() else text
