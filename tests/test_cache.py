"""The cache: nothing is paid for twice, nothing wrong is remembered, and a broken cache never breaks a review."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache import Cache, cache_key
from reviewer.models import OpenAIModel
from reviewer.protocol import Completion, Message, Request
from tests.support.builders import changed, request, window

ASKED = request(window(changed("app.py", "+x = 1")))
SAID = Completion(text='{"é": "\\ud800"} \U0001f600', response_mode="json_object", input_tokens=7, output_tokens=None)


def model(name: str = "m", **more: Any) -> OpenAIModel:
    """An endpoint that is never asked."""
    return OpenAIModel(name, **{"base_url": "http://127.0.0.1:9/v1", "api_key": "k", **more})


def key(one: OpenAIModel | None = None, asked: Request = ASKED, repeat: int = 0) -> str:
    """The key of a request to a model."""
    return cache_key((one or model()).identity, asked, repeat)


def worded(change: Callable[[str], str], place: int) -> Request:
    """The same request with one message changed."""
    messages = list(ASKED.messages)
    messages[place] = Message(role=messages[place].role, content=change(messages[place].content))
    return replace(ASKED, messages=tuple(messages))


OTHERS: dict[str, Callable[[], str]] = {
    "another model": lambda: key(model("n")),
    "another endpoint": lambda: key(model(base_url="http://127.0.0.1:10/v1")),
    "another path of the endpoint": lambda: key(model(base_url="http://127.0.0.1:9/v2")),
    "another setting": lambda: key(model(extra_body={"temperature": 0})),
    "another value of a setting": lambda: key(model(extra_body={"temperature": 1})),
    "an answer of limited length": lambda: key(model(max_output_tokens=100)),
    "other instructions": lambda: key(asked=worded(lambda text: text + " ", 0)),
    "another window": lambda: key(asked=worded(lambda text: text.replace("x = 1", "x = 2"), 1)),
    "another role": lambda: key(
        asked=replace(ASKED, messages=(ASKED.messages[0], Message(role="system", content=ASKED.messages[1].content)))
    ),
    "one message more": lambda: key(asked=replace(ASKED, messages=(*ASKED.messages, ASKED.messages[0]))),
    "another schema": lambda: key(asked=replace(ASKED, schema={**ASKED.schema, "description": "x"})),
    "another repeat": lambda: key(repeat=1),
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS.keys())
def test_the_key_changes_with(other: Callable[[], str]) -> None:
    assert other() != key()


SAME: dict[str, Callable[[], str]] = {
    "the name it has in the report": lambda: key(model(name="m")),
    "the key": lambda: key(model(api_key="another")),
    "the time it may take": lambda: key(model(timeout=1.0, retries=9)),
    "its price": lambda: key(model(price_in=1.0, price_out=2.0)),
    "the caller's estimate of its size": lambda: key(asked=replace(ASKED, input_tokens=1)),
}


@pytest.mark.parametrize("other", SAME.values(), ids=SAME.keys())
def test_the_key_does_not_change_with(other: Callable[[], str]) -> None:
    assert other() == key()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A place for a cache in a folder that is not there yet."""
    return tmp_path / "new" / "folder" / "answers.sqlite"


def test_what_was_put_is_got_also_by_another_instance(path: Path) -> None:
    one = Cache(path)
    assert one.get("a") is None
    one.put("a", SAID)
    assert one.get("a") == SAID
    one.close()
    assert Cache(path).get("a") == SAID
    assert Cache(path).get("b") is None


def test_the_later_answer_replaces_the_earlier(path: Path) -> None:
    cache = Cache(path)
    cache.put("a", SAID)
    cache.put("a", replace(SAID, text="{}"))
    kept = cache.get("a")
    assert kept is not None
    assert kept.text == "{}"


@pytest.mark.skipif(os.name == "nt", reason="permissions as in POSIX")
def test_nobody_else_may_look_into_the_folder(path: Path) -> None:
    Cache(path)
    assert path.parent.stat().st_mode & 0o077 == 0


DAMAGED = {
    "no JSON": b"{",
    "not an object": b"[1]",
    "an unknown key": b'{"text": "x", "mood": "fine"}',
    "no text": b'{"response_mode": "text"}',
    "a text that is none": b'{"text": 5}',
    "no UTF-8": b'{"text": "\xff"}',
    "nothing": b"",
    "an abyss": b"[" * 100_000,
}


@pytest.mark.parametrize("value", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_row_is_as_good_as_none(value: bytes, path: Path) -> None:
    cache = Cache(path)
    cache.put("good", SAID)
    with sqlite3.connect(path) as database:
        database.execute("INSERT INTO answers VALUES ('bad', CAST(? AS TEXT), ?)", (value, time.time()))
    database.close()
    assert cache.get("bad") is None
    assert (cache.get("good"), cache.trouble) == (SAID, None)
    cache.put("bad", SAID)
    assert cache.get("bad") == SAID


def test_what_was_not_used_for_a_month_is_forgotten(path: Path) -> None:
    cache = Cache(path)
    for name in ("old", "used", "new"):
        cache.put(name, SAID)
    aged(path, "old", days=31)
    aged(path, "used", days=29)
    assert cache.get("used") == SAID
    aged(path, "old", days=31)
    again = Cache(path)
    assert [again.get(name) for name in ("old", "used", "new")] == [None, SAID, SAID]
    with sqlite3.connect(path) as database:
        (oldest,) = database.execute("SELECT min(used) FROM answers").fetchone()
    database.close()
    assert oldest > time.time() - 60


def aged(path: Path, name: str, *, days: int) -> None:
    """Make a row that many days old."""
    with sqlite3.connect(path) as database:
        database.execute("UPDATE answers SET used = ? WHERE key = ?", (time.time() - days * 86400, name))
    database.close()


def test_a_file_that_is_no_database_is_put_aside_and_a_new_cache_begun(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"not a database, but something that somebody may miss" * 100)
    cache = Cache(path)
    assert cache.usable
    assert cache.trouble == f"{path}: was damaged; it is kept as answers.sqlite.damaged and a new one is begun"
    assert path.with_name("answers.sqlite.damaged").read_bytes().startswith(b"not a database")
    cache.put("a", SAID)
    cache.close()
    again = Cache(path)
    assert (again.get("a"), again.trouble) == (SAID, None)


def test_damage_found_while_reading_is_survived_too(path: Path) -> None:
    cache = Cache(path)
    for number in range(200):
        cache.put(f"{number:03}", replace(SAID, text="x" * 2000))
    cache.close()
    raw = bytearray(path.read_bytes())
    raw[8192:] = b"\xff" * (len(raw) - 8192)
    path.write_bytes(raw)
    broken = Cache(path)
    assert {broken.get(f"{number:03}") for number in range(200)} <= {None, replace(SAID, text="x" * 2000)}
    assert broken.trouble is not None
    broken.put("a", SAID)
    assert broken.get("a") == SAID


def folder_for_a_file(path: Path) -> None:
    """A folder where the file should be."""
    path.mkdir(parents=True)


def file_for_a_folder(path: Path) -> None:
    """A file where the folder should be."""
    path.parent.parent.mkdir(parents=True)
    path.parent.write_text("")


@pytest.mark.parametrize("spoil", [folder_for_a_file, file_for_a_folder])
def test_where_there_can_be_no_cache_there_is_none_and_it_says_why(spoil: Callable[[Path], object], path: Path) -> None:
    spoil(path)
    cache = Cache(path)
    assert not cache.usable
    assert str(cache.trouble).startswith(f"{path}: ")
    cache.put("a", SAID)
    assert cache.get("a") is None
    cache.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions do not bind this user")
def test_a_folder_that_cannot_be_written_is_no_error(path: Path) -> None:
    path.parent.mkdir(parents=True, mode=0o500)
    assert not Cache(path).usable


def test_a_database_that_another_process_keeps_locked_is_no_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.cache._WAIT", 0.05)
    cache = Cache(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    cache.put("a", SAID)
    other.close()
    assert not cache.usable
    assert "locked" in str(cache.trouble)
    assert cache.get("a") is None


def _write(path: Path, name: str, start: float) -> None:
    time.sleep(max(0.0, start - time.time()))
    cache = Cache(path)
    for number in range(50):
        cache.put(f"{name}{number}", replace(SAID, text=name * 500))
    assert cache.trouble is None, cache.trouble
    cache.close()


def test_several_processes_may_begin_and_write_at_once(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    start = time.time() + 1.5
    writers = [context.Process(target=_write, args=(path, name, start)) for name in "abcd"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(20)
    assert [writer.exitcode for writer in writers] == [0] * 4
    cache = Cache(path)
    for name in "abcd":
        assert {cache.get(f"{name}{number}") for number in range(50)} == {replace(SAID, text=name * 500)}
