"""The HTML page on runs: complete, closed to the outside, deaf to what it quotes, and never huge."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reviewer.evaluation.anchor import anchor
from reviewer.evaluation.case import BadLine
from reviewer.evaluation.report import html_cases, read_sheets, render
from reviewer.evaluation.report.html_cases import fair
from tests.evaluation.report_runs import BAD, CLEAN, case, every_standing, finding, hostile, pair, run, trial

VOID = {"meta", "input"}
KNOWN = re.findall(
    r"\w+",
    "html head meta title style body header main section footer script h1 h2 h3 p ul li dl dt dd div span strong code"
    " table thead tbody tr th td button figure figcaption fieldset label select option input output details summary"
    " ins del svg line circle rect text",
)


class Page(HTMLParser):
    """Reads a page strictly: every element known, closed in order, and no attribute that could act."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: Counter[str] = Counter()
        self.classes: Counter[str] = Counter()
        self.cases: list[dict[str, str | None]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        assert name in KNOWN
        given = dict(attributes)
        assert not {"href", "src", "style", "action", "srcdoc"} & given.keys()
        assert not [key for key in given if key.startswith("on")]
        self.seen[name] += 1
        self.classes.update((given.get("class") or "").split())
        if name == "details" and given.get("class") == "case":
            self.cases.append(given)
        if name not in VOID:
            self.open.append(name)

    def handle_endtag(self, name: str) -> None:
        assert self.open.pop() == name


def page(path: Path) -> str:
    """The page on the runs at a path."""
    return render(read_sheets([path]), "html")


def test_the_policy_allows_the_one_style_and_the_one_script_and_nothing_else(tmp_path: Path) -> None:
    text = page(every_standing(tmp_path))
    for name in ("style", "script"):
        inside = re.search(f"<{name}>(.*?)</{name}>", text, re.DOTALL)
        assert inside is not None
        digest = base64.b64encode(hashlib.sha256(inside[1].encode()).digest()).decode()
        assert f"{name}-src &#x27;sha256-{digest}&#x27;;" in text
    assert "default-src &#x27;none&#x27;; " in text
    assert (text.count("<style"), text.count("<script")) == (1, 1)


@pytest.mark.parametrize("make", [every_standing, hostile], ids=["every standing", "hostile"])
def test_nothing_leads_out_of_the_page_and_nothing_in_it_acts(make: Callable[[Path], Path], tmp_path: Path) -> None:
    text = page(make(tmp_path))
    assert not re.search(r"url\(|@import|<a |<img|<link|<iframe|<object|<form", text)
    markup = re.sub(r">[^<]*<", "><", text)
    assert not re.search(r"https?://(?!evil\.example)", markup)
    Page(text)


def test_the_page_has_all_of_its_parts(tmp_path: Path) -> None:
    text = page(every_standing(tmp_path))
    titles = re.findall(r"<h2>(.*?)</h2>", text)
    assert titles == [
        "Leaderboard",
        "Cost against catch",
        "Reliability",
        "Confidence of findings",
        "All figures",
        "By category",
        "By group",
        "Repeats",
        "Cases",
    ]
    read = Page(text)
    assert read.classes["chart"] == 3
    assert read.classes["board"] == read.classes["heat"] == read.classes["steady"] == 1
    assert len(read.cases) == 7


def test_cases_are_closed_and_say_what_filters_look_for(tmp_path: Path) -> None:
    read = Page(page(every_standing(tmp_path)))
    assert all("open" not in one for one in read.cases)
    assert {one["data-category"] for one in read.cases} == {"resilience-and-scale"}
    assert {one["data-difficulty"] for one in read.cases} == {"hard"}
    assert sorted(str(one["data-standing"]) for one in read.cases) == [
        "A:absent",
        "A:blocked",
        "A:both",
        "A:missed",
        "A:right",
        "A:unanswered",
        "A:unsteady A:missed",
    ]


def test_labels_are_marked_on_the_bad_side_and_findings_on_both(tmp_path: Path) -> None:
    text = page(run(tmp_path, [case("one")], pair("one", "block", "block")))
    bad, clean = text.partition('class="side bad"')[2].split('class="side clean"')
    assert '<ins class="label">   11 +     charge(order, retries=9)\n</ins><p class="note hit">' in bad
    assert "<ins>   11 +     charge(order, retries=1)\n</ins>" in clean
    assert '<p class="note"><span class="mark">A</span> ' in clean
    assert "<strong> at the label</strong>" in bad
    assert "at the label" not in clean


def test_a_case_has_a_place_to_link_to_and_says_whether_runs_differ(tmp_path: Path) -> None:
    cases = [case("a"), case("b")]
    run(tmp_path / "one", cases, [*pair("a", "block", "pass"), *pair("b", "block", "pass")], model="one")
    run(tmp_path / "two", cases, [*pair("a", "pass", "pass"), *pair("b", "block", "pass")], model="two")
    read = Page(page(tmp_path))
    assert [(one["id"], one["data-differ"]) for one in read.cases] == [(anchor("a"), "true"), (anchor("b"), "false")]


def test_outside_data_have_their_strata_open_and_every_figure_has_its_meaning(tmp_path: Path) -> None:
    parts = {"a": "swe", "b": "swe", "c": "cve"}
    cases = [case(name, stratum=stratum, difficulty="") for name, stratum in parts.items()]
    trials = [one for name in parts for one in pair(name, "block" if name == "a" else "pass", "error")]
    text = page(run(tmp_path, cases, trials))
    assert '<details class="group" open=""><summary>by stratum <span class="dim">2 values</span>' in text
    assert '<th scope="row">swe</th><td>pair-correct</td><td>0 % [0, 66]<span class="dim"> 0/2</span></td>' in text
    assert '<select id="filter-stratum">' in text
    assert '<th scope="row">pair correct, per protocol</th>' in text
    assert text.count("the same over the reviews that came to an answer alone") == 8


def test_a_finding_of_several_runs_is_told_once(tmp_path: Path) -> None:
    run(tmp_path / "one", [case("a")], pair("a", "block", "pass"), model="one")
    repeated = [*pair("a", "block", "pass"), *pair("a", "pass", "pass", repeat=1)]
    run(tmp_path / "two", [case("a")], repeated, model="two")
    text = page(tmp_path)
    assert text.count('<p class="note') == 1
    assert '<span class="mark">A</span> <span class="mark">B (1 of 2)</span>' in text


def test_a_finding_without_a_line_in_the_diff_stands_below_it(tmp_path: Path) -> None:
    found = (finding(line_start=99, line_end=99), finding(path="other.py", line_start=None, line_end=None))
    text = page(run(tmp_path, [case("a")], [trial("a", "bad", "block", findings=found)]))
    rest = text.partition('class="rest"')[2]
    assert "shop/pay.py:99" in rest
    assert "<code> other.py</code>" in rest


def test_a_diff_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    text = page(run(tmp_path, [case("a", diffs={"bad": b"garbage\n"})], []))
    assert "This diff cannot be read: line 1: " in text


def test_runs_over_other_cases_are_not_to_be_compared(tmp_path: Path) -> None:
    every_standing(tmp_path / "one", model="one")
    every_standing(tmp_path / "two", model="two")
    warning = "not over the same cases"
    assert warning not in page(tmp_path)
    settings = tmp_path / "two" / "run.json"
    settings.write_text(settings.read_text(encoding="utf-8").replace("c0ffee", "decaf"), encoding="utf-8")
    assert warning in page(tmp_path)


def test_another_diff_under_one_name_is_another_case(tmp_path: Path) -> None:
    other = {"bad": BAD.replace(b"retries=9", b"retries=7"), "clean": CLEAN}
    run(tmp_path / "one", [case("a")], pair("a", "block", "pass"), model="one")
    there = (finding(claim="Seven is too many."),)
    run(tmp_path / "two", [case("a", diffs=other)], [trial("a", "bad", "block", findings=there)], model="two")
    text = page(tmp_path)
    first, second = text.split('class="case"')[1:3]
    assert [one["id"] for one in Page(text).cases] == [anchor("a"), f"{anchor('a')}-2"]
    assert "retries=9" in first
    assert "Seven is too many." not in first
    assert "retries=7" in second
    assert "Seven is too many." in second
    assert "another diff under this name (2)" in second
    assert [one["data-standing"] for one in Page(text).cases] == ["A:right B:absent", "A:absent B:absent"]


def test_the_map_of_categories_has_the_interval_in_the_cell_and_in_its_tooltip(tmp_path: Path) -> None:
    text = page(every_standing(tmp_path))
    cell = re.search(r'title="A: 29 % (\[.*?\])"><strong>29 %</strong> <span>(\[.*?\]) 2/7</span>', text)
    assert cell is not None
    assert cell[1] == cell[2]


def test_groups_tell_what_answers_took_where_they_took_something(tmp_path: Path) -> None:
    cases = [case("a", language="go"), case("b", language="python")]
    paid = [*pair("a", "block", "pass"), *pair("a", "block", "block", repeat=1), *pair("b", "error", "pass")]
    text = page(run(tmp_path / "paid", cases, paid))
    by_language = text.partition("by language")[2].partition("</details>")[0]
    for words in ("answered", "repeats disagree", "dollars a review", "seconds a review"):
        assert f"<td>{words}</td>" in by_language
    assert '<td>dollars a review</td><td>0.01<span class="dim">' in by_language
    free = [trial(name, "bad", "pass", usage={}, seconds=0.0) for name in "ab"]
    assert "<td>dollars a review</td>" not in page(run(tmp_path / "free", cases, free))


def test_a_long_diff_is_cut_around_its_labels(tmp_path: Path) -> None:
    lines = 3_000
    diff = b"--- a/big.py\n+++ b/big.py\n@@ -0,0 +1,%d @@\n" % lines
    diff += b"".join(b"+line %d %s\n" % (number, b"x" * 600) for number in range(1, lines + 1))
    label = BadLine(path="big.py", side="new", start=2_500, end=2_500)
    text = page(run(tmp_path, [case("a", diffs={"bad": diff, "clean": CLEAN}, bad_lines=(label,))], []))
    assert "+ line 1 xxx" in text
    assert re.search(r'class="label"> 2500 \+ line 2500 xxx', text)
    assert "line 2400 " not in text
    assert re.search(r"[\d,]+ lines not shown", text)
    assert len(text) < 200_000


def test_many_cases_share_the_room_of_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_cases, "_PAGE_LINES", 3_000)
    body = b"".join(b"+line %d\n" % number for number in range(200))
    diff = BAD + b"--- a/more.py\n+++ b/more.py\n@@ -0,0 +1,200 @@\n" + body
    cases = [case(f"case-{number}", diffs={"bad": diff, "clean": diff}) for number in range(20)]
    text = page(run(tmp_path, cases, []))
    assert len(re.findall("<ins|<del", text)) <= 3_000
    assert text.count('<ins class="label">') == 20
    assert "lines not shown" in text


def test_thousands_of_findings_do_not_flood_a_case(tmp_path: Path) -> None:
    found = tuple(finding(claim=f"{number} " + "x" * 5000) for number in range(2000))
    text = page(run(tmp_path, [case("a")], [trial("a", "bad", "block", findings=found)]))
    assert "and 1,960 findings more, in the run itself" in text
    assert len(text) < 200_000


def test_findings_of_all_cases_share_the_room_of_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_cases, "_PAGE_NOTES", 100)
    found = tuple(finding(claim=f"claim {number}") for number in range(30))
    names = [f"case-{number}" for number in range(10)]
    trials = [trial(name, "bad", "block", findings=found) for name in names]
    text = page(run(tmp_path, [case(name) for name in names], trials))
    assert text.count('<p class="note') == 100
    assert text.count("and 20 findings more, in the run itself") == 10


@pytest.mark.parametrize(
    ("lengths", "room", "most"),
    [
        ([], 10, 0),
        ([1, 2, 3], 10, 3),
        ([1, 100, 100], 11, 5),
        ([100, 100], 10, 5),
        ([100] * 20, 10, 0),
    ],
    ids=["nothing", "all fit", "short ones whole", "equal shares", "no room"],
)
def test_room_is_shared_fairly(lengths: list[int], room: int, most: int) -> None:
    assert fair(lengths, room) == most
