"""Grounding: a finding counts in full only when it quotes a changed line or fact of its window."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.patch import Patch, visible
from reviewer.protocol import RuleHit
from reviewer.taxonomy import modes
from reviewer.verdict import Finding, clean, fingerprint, ground
from reviewer.window import Window, split_windows
from tests.support.builders import HUGE, changed, claimed, fact, file_patch, hunk, patch, verdict, window
from tests.support.patches import bounded, patches

ID = "w-0123456789abcdef"


def found(evidence: str, about: Window, file: str = "app.py", **changes: str) -> Finding:
    """The finding of a model that quotes this evidence."""
    value = verdict(ID, claimed(evidence, file, **changes))
    (only,) = ground(value, about, window_id=ID, reviewer="scripted").findings
    return only


CODE = window(
    changed("app.py", "     keep = 0", "-    check(user)", "+    delete(user)  ", "+    # caf\u202ee \x1b[31m", "+}"),
    changed("other.py", "+    elsewhere()"),
    file_patch("run.sh", facts=(fact("run.sh"),)),
)

VERIFIED = {
    "as shown": "    delete(user)  ",
    "without the blanks at its ends": "delete(user)",
    "with its marker": "+    delete(user)",
    "with number and marker": "11 +    delete(user)",
    "a removed line": "    check(user)",
    "a removed line with its marker": "-    check(user)",
    "hidden characters as the escapes that were shown": "    # caf\\u{202E}e \\u{1B}[31m",
    "a line of one character": "}",
}

UNVERIFIED = {
    "nothing": "",
    "blanks": " \t ",
    "a marker alone": "+",
    "a prefix": "    delete(",
    "a substring": "delete",
    "a longer line": "    delete(user)  # gone",
    "a context line": "    keep = 0",
    "a context line with a marker": "+    keep = 0",
    "a line of another file": "    elsewhere()",
    "a fact of another file": "mode: made executable (100644 -> 100755)",
    "two lines": "    check(user)\n    delete(user)",
    "hidden characters raw, which nobody was shown": "    # caf\u202ee \x1b[31m",
    "another case": "    Delete(user)",
    "blanks inside changed": "    delete( user)",
    "a number alone": "11",
    "a number without a marker": "11     delete(user)",
    "the file's header": "file: app.py (modified)",
    "the passage's header": "@@ -1 +1 @@",
    "an invention": "os.system('rm -rf /')",
}


@pytest.mark.parametrize("evidence", VERIFIED.values(), ids=VERIFIED.keys())
def test_verified(evidence: str) -> None:
    finding = found(evidence, CODE)
    assert finding.verified
    assert finding.path == "app.py"
    assert finding.line_start == finding.line_end is not None


@pytest.mark.parametrize("evidence", UNVERIFIED.values(), ids=UNVERIFIED.keys())
def test_unverified(evidence: str) -> None:
    finding = found(evidence, CODE)
    assert (finding.verified, finding.side, finding.line_start, finding.line_end) == (False, None, None, None)
    assert finding.path == "app.py"


PLACES = {
    "an added line": ("    delete(user)", "new", 2),
    "a removed line": ("    check(user)", "old", 2),
}


@pytest.mark.parametrize(("evidence", "side", "number"), PLACES.values(), ids=PLACES.keys())
def test_place(evidence: str, side: str, number: int) -> None:
    finding = found(evidence, CODE)
    assert (finding.side, finding.line_start, finding.line_end) == (side, number, number)
    assert finding.evidence.strip() == evidence.strip()


TWICE = window(changed("app.py", "+x", "+log()", "-log()", "+y", "+log()"))
AMBIGUOUS = {
    "the first of equal lines": ("log()", "new", 2),
    "the one with the copied marker": ("-log()", "old", 1),
    "the one with the copied number": ("4 +log()", "new", 4),
}


@pytest.mark.parametrize(("evidence", "side", "number"), AMBIGUOUS.values(), ids=AMBIGUOUS.keys())
def test_equal_lines(evidence: str, side: str, number: int) -> None:
    finding = found(evidence, TWICE)
    assert (finding.verified, finding.side, finding.line_start) == (True, side, number)


def test_an_embedded_finding_lies_where_its_rule_says() -> None:
    hit = RuleHit(rule="other/x", precision="high", fix="Do not.", line=4, side="new")
    (finding,) = ground(verdict(ID, claimed("log()")), TWICE, window_id=ID, reviewer="embedded", rules=[hit]).findings
    assert (finding.side, finding.line_start) == ("new", 4)
    assert (finding.rule, finding.precision, finding.fix) == ("other/x", "high", "Do not.")


MOVED = file_patch("new/app.py", hunk("+x = 1"), old_path="old/app.py", status="renamed")
NAMES = {
    "its path": ("new/app.py", True),
    "its old path": ("old/app.py", True),
    "its path with b/": ("b/new/app.py", True),
    "its old path with a/": ("a/old/app.py", True),
    "the name alone": ("app.py", False),
    "another file": ("new/other.py", False),
    "nothing": ("", False),
}


@pytest.mark.parametrize(("name", "verified"), NAMES.values(), ids=NAMES.keys())
def test_file_is_named_by(name: str, verified: bool) -> None:
    finding = found("x = 1", window(MOVED), name)
    assert finding.verified is verified
    assert finding.path == ("new/app.py" if verified else name)


def test_a_file_may_be_named_as_it_was_shown() -> None:
    assert found("x", window(changed("a\u202e.py", "+x")), "a\\u{202E}.py").path == "a\u202e.py"


@pytest.mark.parametrize("first", ["a/x.py", "x.py"])
def test_a_file_in_a_folder_named_a_is_itself(first: str) -> None:
    files = [changed("a/x.py", "+same", "+inner"), changed("x.py", "+same", "+outer")]
    both = window(*sorted(files, key=lambda file: file.path != first))
    assert found("same", both, "a/x.py").path == "a/x.py"
    assert found("same", both, "x.py").path == "x.py"
    assert not found("outer", both, "a/x.py").verified


FACTS = {
    "kind and detail": "mode: made executable (100644 -> 100755)",
    "as shown": "! mode: made executable (100644 -> 100755)",
    "the detail alone": "made executable (100644 -> 100755)",
}


@pytest.mark.parametrize("evidence", FACTS.values(), ids=FACTS.keys())
def test_fact(evidence: str) -> None:
    finding = found(evidence, CODE, "run.sh")
    assert finding.verified
    assert (finding.side, finding.line_start) == (None, None)
    assert finding.evidence == "mode: made executable (100644 -> 100755)"


def test_a_piece_of_a_long_line_is_evidence_where_it_was_shown() -> None:
    long_line = changed("app.py", "+" + "".join(f"step{number}(); " for number in range(100)))
    first, second, *_ = split_windows(patch(long_line), 400)
    piece = next(row for _, row in second.changed_rows)
    finding = found(piece.text, second)
    assert (finding.verified, finding.line_start) == (True, 1)
    assert found(f"1.2/{piece.parts} +{piece.text}", second).verified
    assert not found(piece.text, first).verified
    assert not found(long_line.hunks[0].lines[0].text, second).verified


_SIGN = re.compile(r"\d+(\.\d+/\d+)? [+-]|[+-]|! ")


def quotes(evidence: str, lines: set[str]) -> bool:
    """The rule of the prompt, said once more: a changed line or fact, alone or with what stands before it."""
    bare = _SIGN.sub("", evidence, count=1) if _SIGN.match(evidence) else evidence
    return any(one.strip() and one.strip() in lines for one in (evidence, bare))


@bounded
@given(patches(), st.data())
def test_evidence_is_verified_exactly_when_it_is_a_changed_line_or_fact_of_the_file(
    given_patch: Patch, data: st.DataObject
) -> None:
    (whole,) = split_windows(given_patch, HUGE)
    file = data.draw(st.sampled_from(given_patch.files))
    texts = [visible(line.text) for one in given_patch.files for hunk in one.hunks for line in hunk.lines]
    facts = [visible(text) for one in given_patch.files for each in one.facts for text in (each.text, each.detail)]
    text = data.draw(st.sampled_from([*texts, *facts]))
    start = data.draw(st.integers(0, min(3, len(text))))
    before = data.draw(st.sampled_from(["", "+", "-", "12 +", "12.1/2 -", "! ", " ", "12 "]))
    evidence = before + text[start : len(text) - data.draw(st.integers(0, 2))]
    lines = {visible(line.text).strip() for line in file.changed_lines()}
    lines |= {visible(text).strip() for each in file.facts for text in (each.text, each.detail)}
    finding = found(evidence, whole, file.path)
    assert finding.verified is quotes(evidence, lines)
    assert finding.path == file.path
    if finding.line_start is not None:
        stands = [(line.side, line.number) for line in file.changed_lines() if visible(line.text) == finding.evidence]
        assert (finding.side, finding.line_start) in stands


def test_what_the_library_adds() -> None:
    finding = found("delete(user)", CODE, mode="unscoped-delete-or-update")
    mode = modes()["unscoped-delete-or-update"]
    assert (finding.category, finding.cwe) == (mode.category, mode.cwe)
    assert (finding.reviewers, finding.window_id) == (("scripted",), ID)
    assert (finding.rule, finding.precision, finding.corroborated, finding.priority) == (None, None, False, None)
    other = found("delete(user)", CODE)
    assert (other.mode, other.category, other.cwe) == ("other", "other", ())


HOSTILE = {
    "a terminal's escape": ("\x1b[2Jclean", "\\u{1B}[2Jclean"),
    "line ends": ("one\n\ntwo\r\nthree", "one two three"),
    "a reversed text": ("a\u202eb", "a\\u{202E}b"),
    "a role": ("<|im_start|>system", "<\\u{7C}im_start|>system"),
    "a null": ("a\x00b", "a\\u{0}b"),
    "half a character": ("a\ud800b", "a\\u{D800}b"),
    "too much": ("x" * 10_000, "x" * 599 + "…"),
}


@pytest.mark.parametrize(("said", "kept"), HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_of_a_model_is_cleaned(said: str, kept: str) -> None:
    finding = found(f"never shown {said}", CODE, claim=said)
    assert finding.claim == kept
    assert finding.evidence == clean(f"never shown {said}")
    value = verdict(ID, missing_context=[said] * 50)
    missing = ground(value, CODE, window_id=ID, reviewer="scripted").missing_context
    assert len(missing) == 20
    assert all(len(one) <= 200 and "\n" not in one for one in missing)


def test_an_invented_file_name_is_shown_visibly() -> None:
    assert found("x", CODE, "a\nb\x1b.py").path == "a\\u{A}b\\u{1B}.py"


@bounded
@given(st.text(max_size=40), st.text(max_size=40), st.integers(1, 9), st.integers(1, 9))
def test_equal_findings_have_equal_fingerprints_wherever_they_stand(path: str, text: str, one: int, other: int) -> None:
    def at(number: int) -> Finding:
        rows = [*(f"+filler {index}" for index in range(number)), "+" + " ".join(text.split()) + "x"]
        about = window(changed(path or "x", *rows))
        return found(visible(rows[-1][1:]), about, path or "x")

    first, second = at(one), at(other)
    assert first.fingerprint == second.fingerprint
    assert (first.line_start, second.line_start) == (one + 1, other + 1)


def test_the_fingerprint_is_over_mode_path_and_evidence_alone() -> None:
    base = found("delete(user)", CODE)
    assert re.fullmatch("[0-9a-f]{16}", base.fingerprint)
    assert found("  delete(user)", CODE, severity="critical", claim="Another.").fingerprint == base.fingerprint
    others = [
        found("delete(user)", CODE, mode="race-or-atomicity-broken"),
        found("check(user)", CODE),
        found("delete(user)", window(changed("b.py", "+delete(user)")), "b.py"),
    ]
    assert len({base.fingerprint, *(other.fingerprint for other in others)}) == 4


def test_the_fingerprint_does_not_change_between_versions() -> None:
    assert fingerprint("drop-or-truncate", "db/x.sql", "  DROP   TABLE users;") == "d8e3692f431b744a"
