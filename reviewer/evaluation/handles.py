"""File handles: a connection takes one, and a request that finds none left was booked and never sent."""

from __future__ import annotations

import resource
from collections.abc import Sequence

from reviewer.errors import UsageError
from reviewer.evaluation.endpoint import endpoint_of
from reviewer.evaluation.run import Lane

_OTHERS = 48
"""Handles for everything beside connections: modules, the folders of a run, repositories that are laid out."""


def make_room(lanes: Sequence[Lane], concurrency: int) -> None:
    """Raise this process's limit of open files to what its connections take; UsageError where it must not."""
    endpoints = {endpoint_of(lane.candidate.shared.model) for lane in lanes if lane.candidate.shared is not None}
    if not endpoints:
        return
    wanted = len(endpoints) * concurrency + _OTHERS
    allowed, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if allowed == resource.RLIM_INFINITY or wanted <= allowed:
        return
    if most != resource.RLIM_INFINITY and wanted > most:
        raise UsageError(
            f"--concurrency {concurrency} takes about {wanted} open files, and this process may have {most};"
            " lower it, or raise `ulimit -n`"
        )
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
