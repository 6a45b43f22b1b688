"""Small repositories with a change on the branch `work`, for tests of whole reviews."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from pathlib import Path

from reviewer.errors import UsageError
from reviewer.prompt import body_budget, build_messages, load_prompt
from reviewer.tokens import ByteCounter
from reviewer.window import Window
from tests.support.repo import Repo

BASE = {
    "src/pay/charge.py": "def charge(amount):\n    return send(amount)\n",
    "src/pay/refund.py": "def refund(amount):\n    return send(-amount)\n",
    "README.md": "# Payments\n",
}
CALM = {
    "src/pay/charge.py": "def charge(amount):\n    return send(round(amount, 2))\n",
    "src/pay/refund.py": "def refund(amount):\n    return send(-round(amount, 2))\n",
}
RISKY = {"migrations/0007_tidy.sql": "DELETE FROM customer_invoices;\n"}
"""What an embedded rule of high precision finds, whatever a model says."""


def changed(path: Path, after: Mapping[str, str], *, before: Mapping[str, str] = BASE, message: str = "Round") -> Repo:
    """A repository with `before` on `main`, and `after` written over it in one commit on `work`."""
    repo = Repo(path)
    for name, text in before.items():
        repo.write(name, text)
    repo.commit("Start")
    repo.git("checkout", "--quiet", "-b", "work")
    for name, text in after.items():
        repo.write(name, text)
    repo.commit(message)
    return repo


def calm(path: Path) -> Repo:
    """A change of four lines in two files that no rule minds."""
    return changed(path, CALM)


def risky(path: Path) -> Repo:
    """The calm change and one that an embedded rule of high precision blocks."""
    return changed(path, CALM | RISKY)


def many_files(path: Path, files: int) -> Repo:
    """A change of one marked line of some 400 bytes in each of many files."""
    text = {f"src/part_{number:02}.py": f"VALUE_{number:02} = '{number:02}-{'x' * 400}'\n" for number in range(files)}
    return changed(path, text)


def window_tokens(body: int = 600) -> int:
    """The smallest `--window-tokens` that leaves so many bytes for a window's body, where bytes are counted."""
    return bisect_left(range(1_000_000), body, key=_body)


def _body(size: int) -> int:
    try:
        return body_budget(size, load_prompt(), ByteCounter())
    except UsageError:
        return 0


def instructions() -> int:
    """Tokens of a request without a change, as the fault-injecting server counts them."""
    _, messages = build_messages(Window(sections=(), tokens=0), load_prompt())
    return sum(len(message.content) for message in messages) // 4
