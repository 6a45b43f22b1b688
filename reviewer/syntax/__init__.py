"""The structure of source text: languages, comments, strings, scopes, tree matches, SQL statements."""

from reviewer.syntax.languages import PARSED, language
from reviewer.syntax.lexer import Token, blank, tokens
from reviewer.syntax.scopes import scopes
from reviewer.syntax.sql import Effect, Statement, effect, statements
from reviewer.syntax.strings import Literal, literals
from reviewer.syntax.tree import Match, RuleError, matches

__all__ = [
    "PARSED",
    "Effect",
    "Literal",
    "Match",
    "RuleError",
    "Statement",
    "Token",
    "blank",
    "effect",
    "language",
    "literals",
    "matches",
    "scopes",
    "statements",
    "tokens",
]
