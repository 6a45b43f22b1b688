"""The random model that llama-server runs, as far as it can be checked without the server; see docs/llama-server.md."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks import llama
from benchmarks.llama_model import ID_LENGTH, TAIL, weights
from benchmarks.llama_vocabulary import ID_LETTERS, number, tokens
from reviewer.patch import parse_patch
from reviewer.prompt import build_messages, load_prompt
from reviewer.tokens import ByteCounter
from reviewer.window import split_windows

PATCH = "diff --git a/a.py b/a.py\n--- a/a.py\n+++ b/a.py\n@@ -1 +1 @@\n-old\n+new\n"
NAMES = tokens("Review the data. Nothing behind the facade was decided.")


def test_a_request_ends_with_the_id_where_the_model_looks_for_it() -> None:
    identifier, messages = build_messages(split_windows(parse_patch(PATCH), counter=ByteCounter())[0], load_prompt())
    assert messages[-1].content.endswith(identifier + TAIL)
    assert len(identifier) == ID_LENGTH
    assert set(identifier) <= set(ID_LETTERS)


def test_an_id_is_one_token_a_letter() -> None:
    assert all(NAMES[number(letter)] == letter for letter in ID_LETTERS)
    assert "facade" not in NAMES
    assert " facade" in NAMES


def test_the_same_seed_gives_the_same_weights() -> None:
    one, again, other = weights(NAMES, 1), weights(NAMES, 1), weights(NAMES, 2)
    assert all(np.array_equal(one[name], again[name]) for name in one)
    assert not np.array_equal(one["output"], other["output"])
    assert all(np.isfinite(tensor).all() for tensor in one.values())


def test_a_run_without_a_server_says_how_to_build_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert llama.main(["run", "--dir", str(tmp_path)]) == 2
    assert "python -m benchmarks.llama build --dir" in capsys.readouterr().err
