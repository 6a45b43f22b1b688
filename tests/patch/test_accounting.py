"""Whatever the input: it is refused, or every line of it that adds or removes something is in the patch."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reviewer.errors import PatchError
from reviewer.patch import Patch, parse_patch

FRAGMENTS = [
    "diff --git a/f b/f",
    "diff --git a/g b/g",
    "diff -ruN a/f b/f",
    "Index: f",
    "=" * 67,
    "index 1234567..89abcde 100644",
    "index 0000000..e69de29",
    "old mode 100644",
    "new mode 100755",
    "new file mode 100644",
    "deleted file mode 100644",
    "similarity index 100%",
    "rename from f",
    "rename to g",
    "GIT binary patch",
    "literal 1",
    "IcmZPo000310RR91",
    "Binary files a/f and b/f differ",
    "Submodule s 1234567..89abcde:",
    "--- a/f",
    "+++ b/f",
    "--- /dev/null",
    "+++ /dev/null",
    "@@ -1 +1 @@",
    "@@ -1,2 +1,2 @@",
    "@@ -0,0 +1 @@",
    "@@ -1 +0,0 @@",
    "@@ -5,0 +6 @@",
    "-one",
    "+two",
    " same",
    "",
    "-- ",
    "2.39.5",
    "-",
    "+",
    "\\ No newline at end of file",
    "\x1b[31m-one\x1b[m",
    "hello",
]
VALID = [
    ["diff --git a/f b/f", "index 1234567..89abcde 100644", "--- a/f", "+++ b/f", "@@ -1 +1 @@", "-one", "+two"],
    ["--- a/f", "+++ b/f", "@@ -1,2 +1,2 @@", "-one", "+two", " same", "@@ -9 +9 @@", "-one", "+two"],
    ["diff --git a/f b/f", "new file mode 100644", "index 0000000..e69de29"],
    ["diff --git a/f b/g", "similarity index 100%", "rename from f", "rename to g"],
    ["diff --git a/f b/f", "new file mode 100644", "index 0..1", "--- /dev/null", "+++ b/f", "@@ -0,0 +1 @@", "+two"],
]
some_lines = st.lists(st.sampled_from(FRAGMENTS), max_size=12)


@st.composite
def damaged(draw: st.DrawFn) -> list[str]:
    """Valid sections in a row, with a few lines deleted, doubled, swapped or put in."""
    lines = [line for section in draw(st.lists(st.sampled_from(VALID), min_size=1, max_size=3)) for line in section]
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(lines)))
        lines[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(FRAGMENTS), max_size=2))
    return lines


def _try(text: str) -> Patch | None:
    try:
        return parse_patch(text)
    except PatchError as error:
        assert error.line is not None
        assert 1 <= error.line <= text.count("\n") + 1
        return None


@settings(max_examples=1500, deadline=None, derandomize=True)
@given(lines=st.one_of(some_lines, damaged()))
@example(lines=VALID[0] + VALID[1])
def test_a_patch_is_refused_or_accounted_for(lines: list[str]) -> None:
    patch = _try("".join(f"{line}\n" for line in lines))
    if patch is None:
        return
    found = Counter(line.marker + line.text for file in patch.files for line in file.changed_lines())
    given_lines = Counter(line for line in lines if line.startswith(("+", "-")))
    headers = Counter(line for line in lines if line.startswith(("--- ", "+++ ")) or line == "-- ")
    left_over = given_lines - found
    assert found - given_lines == Counter()
    assert left_over - headers == Counter()
    for file in patch.files:
        assert file.hunks or file.facts
        assert len({(line.side, line.number) for line in file.changed_lines()}) == file.added + file.removed


@settings(max_examples=400, deadline=None, derandomize=True)
@given(text=st.one_of(st.text(max_size=200), st.binary(max_size=200)))
@example(text=b"\xff\xfe-\x00-\x00-\x00 \x00a\x00\n\x00")
def test_what_is_no_diff_is_refused(text: str | bytes) -> None:
    blank = not text.decode("utf-8", "surrogateescape").strip() if isinstance(text, bytes) else not text.strip()
    try:
        patch = parse_patch(text)
    except PatchError:
        assert not blank
    else:
        assert blank
        assert patch.files == ()
