"""HTML built from elements: whatever is not an element already is escaped."""

from __future__ import annotations

import html

from reviewer.report.shown import shown

_VOID = frozenset({"meta", "input"})


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def tag(name: str, /, *children: str | None, **attributes: str) -> Markup:
    """An element; a trailing underscore in an attribute's name is dropped, others become hyphens."""
    listed = "".join(f' {key.rstrip("_").replace("_", "-")}="{_text(value)}"' for key, value in attributes.items())
    if name in _VOID:
        return Markup(f"<{name}{listed}>")
    return Markup(f"<{name}{listed}>{join(*children)}</{name}>")


def join(*children: str | None) -> Markup:
    """Elements and texts one after another; None is left out."""
    return Markup(
        "".join(child if isinstance(child, Markup) else _text(child) for child in children if child is not None)
    )


def _text(text: str) -> str:
    return html.escape(shown(text), quote=True)
