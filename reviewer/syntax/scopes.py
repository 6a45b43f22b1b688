"""Line ranges of the outer scopes of a file, where a reader would cut it."""

from __future__ import annotations

from typing import Any

from reviewer.syntax.languages import language
from reviewer.syntax.sql import statements
from reviewer.syntax.tree import parse

_LEVELS = 2
_STEPS = 10
"""How deep below a scope its inner scopes are looked for."""

_KINDS: dict[str, frozenset[str]] = {
    name: frozenset(kinds.split())
    for name, kinds in {
        "python": "function_definition class_definition decorated_definition",
        "javascript": "function_declaration generator_function_declaration class_declaration method_definition "
        "export_statement lexical_declaration",
        "go": "function_declaration method_declaration type_declaration const_declaration var_declaration",
        "java": "class_declaration interface_declaration enum_declaration record_declaration method_declaration "
        "constructor_declaration",
        "rust": "function_item impl_item struct_item enum_item trait_item mod_item macro_definition",
        "c": "function_definition struct_specifier enum_specifier union_specifier",
        "cpp": "function_definition struct_specifier class_specifier enum_specifier namespace_definition "
        "template_declaration",
        "csharp": "namespace_declaration class_declaration interface_declaration struct_declaration "
        "record_declaration enum_declaration method_declaration constructor_declaration property_declaration",
        "ruby": "method singleton_method class module",
        "php": "function_definition class_declaration interface_declaration trait_declaration method_declaration",
        "bash": "function_definition if_statement for_statement while_statement case_statement",
        "hcl": "block",
        "yaml": "block_mapping_pair block_sequence_item",
        "json": "pair",
        "kotlin": "function_declaration class_declaration object_declaration",
        "swift": "function_declaration class_declaration protocol_declaration",
        "scala": "function_definition class_definition object_definition trait_definition",
        "lua": "function_declaration",
        "elixir": "call",
        "html": "element script_element style_element",
        "css": "rule_set media_statement",
        "haskell": "function signature",
        "markdown": "section",
    }.items()
}
_TYPES = "interface_declaration type_alias_declaration enum_declaration abstract_class_declaration internal_module"
_KINDS["typescript"] = _KINDS["tsx"] = _KINDS["javascript"] | frozenset(_TYPES.split())


def scopes(path: str, text: str) -> list[tuple[int, int]]:
    """Return (first line, last line), 1-based, of the scopes of the top two levels; empty for an unknown language."""
    name = language(path, text)
    if name == "sql":
        return [(statement.first + 1, statement.last + 1) for statement in statements(text)]
    kinds = _KINDS.get(name or "")
    root = parse(name, text) if name and kinds else None
    if root is None or kinds is None:
        return []
    found: list[tuple[int, int]] = []
    _collect(root, kinds, _LEVELS, _STEPS, found)
    return sorted(set(found))


def _collect(node: Any, kinds: frozenset[str], levels: int, steps: int, found: list[tuple[int, int]]) -> None:
    """Add the scopes below a node, `levels` of them deep."""
    for child in node.children():
        place = child.range()
        if place.start.line == place.end.line:
            continue
        if child.kind() in kinds:
            last = place.end.line if place.end.column else place.end.line - 1
            found.append((place.start.line + 1, last + 1))
            if levels > 1:
                _collect(child, kinds, levels - 1, _STEPS, found)
        elif steps:
            _collect(child, kinds, levels, steps - 1, found)
