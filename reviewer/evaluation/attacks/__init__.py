"""Attacks on a reviewer, planted into the bad side of a case: the same harm, and text that asks to let it through."""
