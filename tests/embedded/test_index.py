"""Where tokens stand is known for tokens that are asked for later, too."""

from __future__ import annotations

import pytest

from reviewer.embedded.index import Index
from reviewer.embedded.vocabulary import Vocabulary
from tests.support.builders import changed


@pytest.mark.parametrize("fresh", [["wip"], ["=wiped"], [f"piece{n}" for n in range(200)] + ["wip"]])
def test_a_token_that_is_learned_later_is_found_in_lines_that_were_searched_before(fresh: list[str]) -> None:
    (hunk,) = changed("a.sh", "+rm -r a", "+echo wiped", "+echo b").hunks
    vocabulary = Vocabulary(["=rm"])
    index = Index([hunk.lines], vocabulary)
    assert index.rows((frozenset({"=rm"}),)) == [0]
    vocabulary.learn(fresh)
    assert index.rows((frozenset({fresh[-1]}),)) == [1]
    assert index.rows((frozenset({"=rm"}),)) == [0]
