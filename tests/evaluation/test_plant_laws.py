"""Whatever a commit does, a planted diff is a diff that git takes, its marks are changed lines, its file parses."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.evaluation.planting import applied, lines, pairs
from tests.support.repo import ISOLATION, Repo

_BLOCKS = [
    "import os\n",
    "LIMIT = 20\n",
    "\n",
    "# a comment\n",
    "@login_required\ndef show(request):\n    return request\n",
    "def f(user):\n    if user is None:\n        return None\n    return user.name\n",
    "def g(a):\n    if a < 0:\n        raise ValueError('less')\n    return get(a, timeout=3)\n",
    "def h():\n\ttry:\n\t\tx = run()\n\texcept OSError as e:\n\t\traise E from e\n\treturn x\n",
    "def test_a():\n    assert f(1) == 2\n",
    "class TestB:\n    @mark(\n        1,\n    )\n    def test_b(self):\n        assert f(3) == 'é'\n",
    'TEXT = """\nif x is None:\n    raise E\n"""\n',
    "def broken(:\n",
    "get(\n    url,\n    timeout=10,\n)\n",
    "import pytest\n",
]
_texts = st.lists(st.sampled_from(_BLOCKS), max_size=7).map("".join)
_paths = st.sampled_from(["a.py", "tests/test_a.py", "with blank.py", "é/ü.py"])
GENTLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@pytest.fixture(scope="module")
def repo() -> Iterator[Repo]:
    """One repository for all examples: each one has commits of its own."""
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for name, value in ISOLATION.items():
            patch.setenv(name, value)
        yield Repo(Path(folder) / "repo")


def _parses(text: str) -> bool:
    with contextlib.suppress(SyntaxError):
        compile(text, "a", "exec")
        return True
    return False


@GENTLY
@given(old=_texts, new=_texts, path=_paths, ended=st.booleans(), seed=st.integers(0, 3))
def test_laws(repo: Repo, old: str, new: str, path: str, ended: bool, seed: int) -> None:
    for text in (old, new):
        repo.write(path, text if ended else text.rstrip("\n"))
        repo.commit()
    found = pairs(repo, seed=seed)
    assert found == pairs(repo, seed=seed)
    for bad, good in found:
        assert lines(bad)
        assert all(line.strip() for line in lines(bad))
        lines(bad, "removed_lines")
        assert {one["path"] for one in bad["bad_lines"]} == {path}
        assert applied(repo, good["diff"]) == repo.git("rev-parse", "HEAD^{tree}")
        tree = applied(repo, bad["diff"])
        planted = repo.raw("cat-file", "blob", f"{tree}:{path}").decode()
        assert _parses(planted) or not _parses(new)
        assert bad["pair_id"] == good["pair_id"]
