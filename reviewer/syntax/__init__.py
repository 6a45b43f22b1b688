"""The structure of source text: languages, comments, strings, scopes, tree matches, SQL statements."""

from reviewer.syntax.languages import PARSED, language
from reviewer.syntax.lexer import Token, blank, blanked, tokens
from reviewer.syntax.scopes import scopes
from reviewer.syntax.sql import Effect, Statement, effect, statements
from reviewer.syntax.strings import Literal, literals, statements_in
from reviewer.syntax.tree import Match, RuleError, Tree, matches

__all__ = [
    "PARSED",
    "Effect",
    "Literal",
    "Match",
    "RuleError",
    "Statement",
    "Token",
    "Tree",
    "blank",
    "blanked",
    "effect",
    "language",
    "literals",
    "matches",
    "scopes",
    "statements",
    "statements_in",
    "tokens",
]
