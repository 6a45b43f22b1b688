"""A trial as it is written down and read again."""

from __future__ import annotations

import json

from reviewer.evaluation.trial import read, written
from tests.evaluation.scored import found, trial

FULL = trial(findings=(found(),), replies=("c0ffee",), latencies=(0.5,), validity={"schema": 1}, seconds=1.5)


def test_what_is_written_is_read_as_it_is_and_by_way_of_json() -> None:
    assert read(written(FULL)) == FULL
    assert read(json.loads(json.dumps(written(FULL)))) == FULL
