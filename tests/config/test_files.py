"""Where the configuration stands: reviewer.toml, a table of pyproject.toml, or a file that is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.config import cache_path, find_table, read_file
from reviewer.errors import ConfigError
from tests.config.folder import folder

FOUND: dict[str, tuple[dict[str, str], tuple[str, dict[str, object]] | None]] = {
    "nothing": ({}, None),
    "reviewer.toml, keys at the top": ({"reviewer.toml": "timeout = 5"}, ("reviewer.toml", {"timeout": 5})),
    "reviewer.toml, keys in a table": (
        {"reviewer.toml": "[tool.reviewer]\ntimeout = 5"},
        ("reviewer.toml", {"timeout": 5}),
    ),
    "pyproject.toml with a table": (
        {"pyproject.toml": "[project]\nname = 'x'\n[tool.reviewer]\ntimeout = 5"},
        ("pyproject.toml", {"timeout": 5}),
    ),
    "pyproject.toml without a table": ({"pyproject.toml": "timeout = 5\n[tool.other]\na = 1"}, None),
    "an empty reviewer.toml": ({"reviewer.toml": ""}, ("reviewer.toml", {})),
    "reviewer.toml before pyproject.toml": (
        {"reviewer.toml": "timeout = 5", "pyproject.toml": "[tool.reviewer]\ntimeout = 6"},
        ("reviewer.toml", {"timeout": 5}),
    ),
}
BROKEN: dict[str, tuple[str, str | bytes, str]] = {
    "no TOML": ("reviewer.toml", "timeout = ", "reviewer.toml: not valid TOML: "),
    "a key twice": ("pyproject.toml", "a = 1\na = 2", "pyproject.toml: not valid TOML: "),
    "no UTF-8": ("reviewer.toml", b"model = '\xff'", "reviewer.toml: not valid TOML: "),
    "no table": ("pyproject.toml", "[tool]\nreviewer = 7", "pyproject.toml: tool.reviewer must be a table"),
    "keys in both places": (
        "reviewer.toml",
        "timeout = 5\n[tool.reviewer.models.fast]\nprice_in = 1",
        "reviewer.toml: timeout is outside [tool.reviewer]; put all keys in it, or none",
    ),
}


@pytest.mark.parametrize("case", FOUND)
def test_the_first_file_with_a_table_counts(case: str) -> None:
    files, found = FOUND[case]
    assert find_table(folder(files)) == found


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_is_named(case: str) -> None:
    name, text, said = BROKEN[case]
    with pytest.raises(ConfigError) as caught:
        find_table(folder({name: text}))
    assert str(caught.value).startswith(said)


def test_a_named_file_may_have_any_name_and_either_layout(tmp_path: Path) -> None:
    (tmp_path / "gate.toml").write_text("timeout = 5")
    (tmp_path / "pyproject-gate.toml").write_text("[tool.reviewer]\ntimeout = 6")
    assert read_file(str(tmp_path / "gate.toml")) == {"timeout": 5}
    assert read_file(str(tmp_path / "pyproject-gate.toml")) == {"timeout": 6}


@pytest.mark.parametrize(
    ("name", "said"),
    [("missing.toml", "cannot be read: No such file or directory"), ("pyproject.toml", "has no [tool.reviewer] table")],
    ids=["a file that is not there", "a pyproject.toml without the table"],
)
def test_a_named_file_must_hold_settings(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'")
    with pytest.raises(ConfigError, match=name) as caught:
        read_file(str(tmp_path / name))
    assert str(caught.value) == f"{tmp_path / name}: {said}"


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"REVIEWER_CACHE_DIR": "/a", "XDG_CACHE_HOME": "/b"}, "/a/answers.sqlite"),
        ({"XDG_CACHE_HOME": "/b"}, "/b/reviewer/answers.sqlite"),
        ({"HOME": "/c"}, "/c/.cache/reviewer/answers.sqlite"),
    ],
    ids=["its own variable", "the user's cache", "the home folder"],
)
def test_the_cache_has_a_place(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert cache_path() == Path(expected)
