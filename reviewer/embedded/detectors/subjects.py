"""What a change removes from the source for good."""

from __future__ import annotations

from reviewer.embedded.source import Source


def removed_subjects(source: Source) -> frozenset[str]:
    """Names of functions and classes that the change takes out of all source files and defines nowhere else."""
    gone: frozenset[str] = frozenset().union(*(one.defined[0] for one in source.others))
    return gone.difference(*(one.defined[1] for one in source.others)) if gone else gone
