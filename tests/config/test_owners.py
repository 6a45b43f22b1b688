"""An approval counts when its giver owns a changed file or is a configured approver."""

from __future__ import annotations

import pytest

from reviewer.config import checked_approvals
from reviewer.errors import ConfigError
from tests.config.folder import folder

OWNERS = """\
*               @org/everyone
/src/pay/       @ann  bob@example.org
/src/pay/gen/
docs/           @Cy
"""

ROWS: dict[str, tuple[str, list[str], str, bool]] = {
    "the owner of the changed file": ("ann", [], "src/pay/a.py", True),
    "with an at sign": ("@ann", [], "src/pay/a.py", True),
    "an address": ("bob@example.org", [], "src/pay/a.py", True),
    "a team": ("@org/everyone", [], "Makefile", True),
    "in other letters": ("cy", [], "docs/index.md", True),
    "the owner of another file": ("cy", [], "src/pay/a.py", False),
    "an owner whom a later rule replaces": ("@org/everyone", [], "src/pay/a.py", False),
    "a file that a rule without owners frees": ("ann", [], "src/pay/gen/a.py", False),
    "nobody": ("mallory", [], "src/pay/a.py", False),
    "a part of a name": ("an", [], "src/pay/a.py", False),
    "an empty name": ("", [], "src/pay/a.py", False),
    "an approver": ("dee", ["dee"], "src/pay/a.py", True),
    "an approver with an at sign": ("dee", ["@Dee"], "src/pay/a.py", True),
}


@pytest.mark.parametrize("case", ROWS)
def test_who_may_approve(case: str) -> None:
    name, approvers, path, counts = ROWS[case]
    read = folder({"CODEOWNERS": OWNERS})
    accepted = checked_approvals([name], approvers=approvers, paths=[path], read=read)
    assert accepted == (((name,), ()) if counts else ((), (name,)))


def test_owning_one_of_the_changed_files_is_enough() -> None:
    read = folder({"CODEOWNERS": OWNERS})
    paths = ["docs/index.md", "src/pay/a.py"]
    assert checked_approvals(["ann", "zoe", "cy"], approvers=[], paths=paths, read=read) == (("ann", "cy"), ("zoe",))


@pytest.mark.parametrize("place", [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"])
def test_owners_are_found_where_forges_look(place: str) -> None:
    read = folder({place: b"* @ann\n"})
    assert checked_approvals(["ann"], approvers=[], paths=["a"], read=read) == (("ann",), ())


def test_the_first_place_alone_counts() -> None:
    read = folder({".github/CODEOWNERS": b"* @ann\n", "CODEOWNERS": b"* @bob\n"})
    assert checked_approvals(["ann", "bob"], approvers=[], paths=["a"], read=read) == (("ann",), ("bob",))


def test_without_owners_and_approvers_nobody_may_approve() -> None:
    assert checked_approvals(["ann"], approvers=[], paths=["a"], read=folder({})) == ((), ("ann",))


def test_owners_that_cannot_be_read_are_an_error_where_an_approval_depends_on_them() -> None:
    read = folder({"CODEOWNERS": b"* @ann\n/src/[ab @bob\n"})
    with pytest.raises(ConfigError, match=r"^CODEOWNERS: unterminated character class in pattern /src/\[ab;"):
        checked_approvals(["ann"], approvers=[], paths=["a"], read=read)
    assert checked_approvals([], approvers=[], paths=["a"], read=read) == ((), ())


def test_a_file_that_is_no_utf_8_is_read_as_far_as_it_goes() -> None:
    read = folder({"CODEOWNERS": b"# Z\xfcrich\n* @ann\n"})
    assert checked_approvals(["ann"], approvers=[], paths=["a"], read=read) == (("ann",), ())
