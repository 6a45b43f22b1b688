"""Whatever a file, the environment or a flag holds: settings of the right types, or one clear line."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.config import load_settings
from reviewer.config.load import table_of
from reviewer.config.settings import READERS
from reviewer.errors import ConfigError

WORDS = st.text(st.characters(categories=["L", "N", "P"]), max_size=8)
KEYS = st.sampled_from(sorted(READERS))
TEXTS = st.text(max_size=12) | st.sampled_from(
    ["1", "0", "-1", "1.5", "inf", "nan", "1e400", "true", "high", "pass", "a,b"]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.booleans() | st.integers() | st.integers(min_value=10**400) | st.floats() | TEXTS | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            KEYS | st.sampled_from(["fast", "medium", "price_in", "fingerprint", "reason"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)


def one_line(error: ConfigError) -> bool:
    """True for a message that fits on one line and is not endless."""
    return "\n" not in str(error) and 0 < len(str(error)) < 500


@settings(max_examples=300, deadline=None)
@given(table=st.dictionaries(KEYS | WORDS, VALUES, max_size=3))
def test_a_file(table: dict[str, Any]) -> None:
    try:
        loaded = load_settings({}, file=table, name="any.toml", environ={})
    except ConfigError as error:
        assert one_line(error)
        assert str(error).startswith("any.toml: ")
    else:
        assert table.keys() <= READERS.keys()
        assert loaded.concurrency > 0
        assert 0 < loaded.timeout < float("inf")
        assert all(isinstance(text, str) for text in (*loaded.model, *loaded.exclude, *loaded.report))


@settings(max_examples=200, deadline=None)
@given(key=KEYS, text=TEXTS)
def test_a_variable_and_a_flag_agree(key: str, text: str) -> None:
    several = key in {"model", "exclude", "report", "approved_by", "approvers"}
    if key in {"gate", "models", "waivers"} or not text.strip() or (several and "," in text):
        return
    outcomes = []
    for flags, environ in (({}, {f"REVIEWER_{key.upper()}": text}), ({key: (text.strip(),) if several else text}, {})):
        try:
            outcomes.append(getattr(load_settings(flags, environ=environ), key))
        except ConfigError as error:
            assert one_line(error)
            outcomes.append(None)
    assert repr(outcomes[0]) == repr(outcomes[1])


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_for_a_file(content: bytes) -> None:
    try:
        table = table_of("reviewer.toml", content)
    except ConfigError as error:
        assert str(error).startswith("reviewer.toml: ")
    else:
        assert isinstance(table, dict)
