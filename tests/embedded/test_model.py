"""The embedded reviewer as a model: what it reports of which window."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from dataclasses import replace
from typing import Any

import pytest

from reviewer.models.embedded import EmbeddedModel
from reviewer.patch import Line, Patch
from reviewer.protocol import Completion, Model, Request
from reviewer.tokens import ByteCounter
from reviewer.verdict import extract_object, ground, schema_errors
from reviewer.window import Window, split_windows
from tests.support.builders import change_of, changed, fact, file_patch, patch, request, window

WIPE = "+psql -c 'TRUNCATE TABLE orders'"


def asked(about: Window, whole: Patch | None = None) -> Request:
    """The request of a window, with the change it comes from."""
    made = request(about)
    return made if whole is None else _with(made, whole)


def _with(made: Request, whole: Patch) -> Request:
    return replace(made, change=change_of(whole))


def answer(given: Request, model: EmbeddedModel | None = None) -> tuple[Completion, dict[str, Any]]:
    completion = asyncio.run((model or EmbeddedModel()).complete(given))
    value: dict[str, Any] = json.loads(completion.text)
    return completion, value


def test_it_is_a_model() -> None:
    model = EmbeddedModel()
    assert isinstance(model, Model)
    assert (model.name, model.family) == ("embedded", "embedded")


def test_nothing_found_is_a_pass() -> None:
    given = request(window(changed("a.py", "+x = 1")))
    completion, value = answer(given)
    assert value == {"window_id": given.window_id, "findings": [], "missing_context": [], "verdict": "pass"}
    assert (completion.response_mode, completion.input_tokens, completion.output_tokens) == ("embedded", 0, 0)


def test_a_finding_is_valid_grounded_and_has_its_rule() -> None:
    about = window(changed("jobs/reset.sh", " #!/bin/sh", WIPE))
    given = request(about)
    completion, value = answer(given)
    assert extract_object(completion.text) == value
    assert list(schema_errors(value, given.schema)) == []
    (found,) = ground(value, about, window_id=given.window_id, reviewer="embedded", rules=completion.rules).findings
    assert found.verified
    assert (found.mode, found.rule, found.precision) == ("drop-or-truncate", "drop-or-truncate/sql-in-code", "ask")
    assert (found.path, found.line_start, found.evidence) == ("jobs/reset.sh", 2, WIPE[1:])
    assert value["verdict"] == "concern"


def test_a_high_precision_finding_says_block() -> None:
    _, value = answer(request(window(changed("a.sql", "+DELETE FROM users;"))))
    assert value["verdict"] == "block"


def test_windows_of_one_change_share_its_findings() -> None:
    whole = patch(
        changed("a/a.sh", WIPE), changed("b/b.py", "+x = 1"), changed("c/c.sh", WIPE.replace("orders", "carts"))
    )
    model = EmbeddedModel()
    paths = []
    for file in whole.files:
        _, value = answer(asked(window(file), whole), model)
        paths.append([found["file"] for found in value["findings"]])
    assert paths == [["a/a.sh"], [], ["c/c.sh"]]


def test_moved_code_is_known_beyond_the_window() -> None:
    here, there = changed("a.sh", WIPE), changed("b.sh", "-" + WIPE[1:])
    assert answer(asked(window(here), patch(here, there)))[1]["findings"] == []
    assert len(answer(asked(window(here), patch(here)))[1]["findings"]) == 1
    assert len(answer(asked(window(here)))[1]["findings"]) == 1


def test_a_fact_is_evidence() -> None:
    binary = fact("src/auth.py", "binary", "binary changed")
    about = window(file_patch("src/auth.py", facts=(binary,)))
    completion, value = answer(request(about))
    assert value["findings"][0]["evidence"] == "binary: binary changed"
    assert completion.rules[0].rule == "review-evasion-by-volume/source-became-binary"
    assert ground(value, about, window_id="w", reviewer="embedded", rules=completion.rules).findings[0].verified


def test_hidden_characters_are_quoted_as_they_are_shown() -> None:
    about = window(changed("a.py", "+if x:\u202e pass"))
    completion, value = answer(request(about))
    assert value["findings"][0]["evidence"] == "if x:\\u{202E} pass"
    assert ground(value, about, window_id="w", reviewer="embedded", rules=completion.rules).findings[0].verified


def test_of_a_cut_line_only_the_piece_with_the_match_is_evidence() -> None:
    long = "+" + "x = 1; " * 300 + "print('\u202e') ;" + " y = 2" * 300
    whole = patch(changed("a.py", long))
    windows = split_windows(whole, 700, counter=ByteCounter())
    assert len(windows) > 3
    quoted = [
        found["evidence"]
        for about in windows
        for found in answer(asked(about, whole))[1]["findings"]
        if found["mode"] == "unicode-deception"
    ]
    assert len(quoted) == 1
    assert "\\u{202E}" in quoted[0]


def test_windows_asked_at_once_are_analysed_once() -> None:
    whole = patch(*(changed(f"a{number}.sh", WIPE) for number in range(8)))
    model = EmbeddedModel()

    async def together() -> list[Completion]:
        return await asyncio.gather(*(model.complete(asked(window(file), whole)) for file in whole.files))

    assert [len(one.rules) for one in asyncio.run(together())] == [1] * 8
    assert len(model._known) == 1


def test_a_cancelled_review_ends_within_a_second() -> None:
    whole = patch(
        *(
            changed(f"f{number}.py", *[f"+def f{row}(): delete('DROP TABLE t{row}')" for row in range(400)])
            for number in range(40)
        )
    )
    given = asked(window(changed("x.py", "+x = 1")), whole)

    async def cancelled() -> None:
        task = asyncio.ensure_future(EmbeddedModel().complete(given))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    started = time.monotonic()
    asyncio.run(cancelled())
    assert time.monotonic() - started < 1.5
    assert threading.active_count() < 20


def test_lines_are_found_by_side_and_number() -> None:
    removed = changed("tests/test_a.py", "-def test_total():", "-    assert total() == 3", "+TOTAL = 3")
    completion, value = answer(request(window(removed)))
    assert [found["evidence"] for found in value["findings"]][:1] == ["def test_total():"]
    assert (completion.rules[0].side, completion.rules[0].line) == ("old", 1)
    assert isinstance(removed.hunks[0].lines[0], Line)
