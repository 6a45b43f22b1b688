"""The structure of source text: languages, comments, strings, scopes, tree matches, SQL statements."""

from reviewer.syntax.languages import LANGUAGES, PARSED, language
from reviewer.syntax.lexer import Token, blank, blanked, tokens
from reviewer.syntax.scopes import scopes
from reviewer.syntax.sql import Effect, Statement, effect, readable, statements
from reviewer.syntax.strings import Literal, literals, statements_in
from reviewer.syntax.tree import MAX_PARSED, Match, ParserError, RuleError, Tree, check, matches

__all__ = [
    "LANGUAGES",
    "MAX_PARSED",
    "PARSED",
    "Effect",
    "Literal",
    "Match",
    "ParserError",
    "RuleError",
    "Statement",
    "Token",
    "Tree",
    "blank",
    "blanked",
    "check",
    "effect",
    "language",
    "literals",
    "matches",
    "readable",
    "scopes",
    "statements",
    "statements_in",
    "tokens",
]
