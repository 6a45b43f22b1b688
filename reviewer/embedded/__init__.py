"""The embedded reviewer: deterministic rules over a whole change, offline."""

from reviewer.embedded.analyse import Stopped, analyse
from reviewer.embedded.rules import read_rules, rules
from reviewer.embedded.types import Hit, Rule, Trouble

__all__ = ["Hit", "Rule", "Stopped", "Trouble", "analyse", "read_rules", "rules"]
