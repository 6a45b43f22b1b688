"""The tables of marks and names keep the form that the code relies on."""

from __future__ import annotations

from itertools import combinations

from reviewer.authorship.tables import markers, names
from reviewer.authorship.types import FAMILIES, VENDORS


def test_every_vendor_has_a_table_and_no_other() -> None:
    assert {one.name for one in names().families} == VENDORS


def test_tools_have_known_families_and_unique_names() -> None:
    tools = markers().tools
    assert all(tool.families and tool.families <= FAMILIES for tool in tools)
    assert len({tool.name for tool in tools}) == len(tools)
    assert all(not reviewer.families for reviewer in markers().reviewers)


def test_no_two_tools_share_an_address_account_or_name() -> None:
    for one, other in combinations((*markers().tools, *markers().reviewers), 2):
        assert not one.emails & other.emails
        assert not set(one.logins) & set(other.logins)
        assert not {name.lower() for name in (*one.names, *one.words)} & {
            name.lower() for name in (*other.names, *other.words)
        }


def test_what_is_compared_in_lower_case_is_written_so() -> None:
    for tool in (*markers().tools, *markers().reviewers):
        for text in (*tool.emails, *tool.domains, *(login for _, login in tool.logins)):
            assert text == text.lower()
    assert all(ref.startswith("refs/notes/") for ref in markers().notes)


def test_notes_and_trailers_name_tools_that_exist() -> None:
    known = {tool.name for tool in markers().tools}
    assert {tool for tool in markers().notes.values() if tool} <= known
    assert all(key == key.lower() for keys in markers().trailers.values() for key in keys)
