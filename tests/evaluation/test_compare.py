"""Two runs side by side: what is compared, what is said, and what is never said."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.errors import CorpusError, UsageError
from reviewer.evaluation.alignment import Run, align, read_runs
from reviewer.evaluation.case import BadLine, Case, Label
from reviewer.evaluation.compare import compare
from reviewer.evaluation.comparison import Comparison, worse_by
from reviewer.evaluation.outcomes import METRICS
from reviewer.evaluation.power import detectable
from reviewer.evaluation.regression import regressed
from reviewer.evaluation.stats import mcnemar
from reviewer.evaluation.trial import Trial
from tests.support.runs import OUTCOMES, pair, trials_of, written_run

Said = Mapping[str, str | Sequence[str]]
GATED = [name for name in METRICS if name != "line-hit-3"]
"""Those that need no labelled lines."""
words = st.sampled_from(list(OUTCOMES))


def run_of(said: Said, *, name: str = "run", cases: Sequence[Case] = ()) -> Run:
    """A run as it is after reading."""
    trials: dict[str, dict[Label, list[Trial]]] = {}
    for case, one in said.items():
        for trial in trials_of(case, *([one] if isinstance(one, str) else one)):
            trials.setdefault(case, {}).setdefault(trial.label, []).append(trial)
    return Run(name=name, model="toy", cases={case.id: case for case in cases or map(pair, said)}, trials=trials)


def one_of(before: Said, after: Said, metric: str = "pair-correct") -> Comparison:
    """The comparison of two runs by one metric."""
    (contrast,) = compare([run_of(before), run_of(after)], [METRICS[metric]])
    return contrast.comparisons[0]


def many(**counts: int) -> dict[str, str]:
    """Cases in numbers: `both=3` makes three that came out so."""
    said = [word.replace("_", " ") for word, count in counts.items() for _ in range(count)]
    return {f"case-{number:04}": word for number, word in enumerate(said)}


class TestMetrics:
    @pytest.mark.parametrize(
        ("word", "scores"),
        [
            pytest.param("both", (1, 1, 0, 1, 1), id="bad held back, clean let through"),
            pytest.param("caught", (0, 1, 1, 0.5, 1), id="both held back"),
            pytest.param("let through", (0, 0, 0, 0.5, 1), id="both let through"),
            pytest.param("neither", (0, 0, 1, 0, 1), id="the wrong way round"),
            pytest.param("failed", (0, 0, 1, 0, 0), id="no answer catches nothing and lets nothing through"),
        ],
    )
    def test_what_a_pair_scores(self, word: str, scores: tuple[float, ...]) -> None:
        values = [one_of({"a": word}, {"a": word}, name).after for name in GATED]
        assert tuple(values) == scores

    def test_a_run_that_answers_nothing_has_not_fewer_false_blocks(self) -> None:
        found = one_of(many(caught=20, both=80), many(failed=100), "false-block")
        assert (found.before, found.after, found.answer) == (0.2, 1.0, "worse")
        assert worse_by(found, 0)

    @pytest.mark.parametrize(("line", "hit"), [(11, 1.0), (14, 1.0), (15, 0.0)])
    def test_a_finding_near_a_label_is_a_hit_whatever_the_gate_made_of_it(self, line: int, hit: float) -> None:
        label = BadLine(path="a.py", side="new", start=11, end=11)
        said = {"path": "a.py", "side": "new", "line_start": line, "line_end": line}
        trials = [replace(trials_of("a", "let through")[0], findings=(said,))]
        one = Run(name="", model="", cases={"a": replace(pair("a"), bad_lines=(label,))}, trials={"a": {"bad": trials}})
        (contrast,) = compare([one, one], [METRICS["line-hit-3"]])
        assert contrast.comparisons[0].after == hit

    def test_repeats_of_a_case_are_averaged(self) -> None:
        found = one_of({"a": ["both", "both", "caught", "neither"]}, {"a": "both"})
        assert (found.before, found.after, found.cases) == (0.5, 1.0, 1)

    def test_a_pair_is_right_when_one_repeat_is_right_on_both_sides(self) -> None:
        found = one_of({"a": ["caught", "let through"]}, {"a": ["both", "neither"]})
        assert (found.before, found.after) == (0.0, 0.5)

    def test_a_fix_is_no_twin(self) -> None:
        fix = run_of({"a": "both"}, cases=[replace(pair("a"), label_source="fix")])
        (contrast,) = compare([fix, fix], [METRICS["pair-correct"], METRICS["false-block"]])
        assert [one.cases for one in contrast.comparisons] == [0, 1]

    def test_cases_that_do_one_task_count_once(self) -> None:
        said = many(both=100), many(both=94, caught=6)
        apart = [pair(name) for name in said[0]]
        alike = [replace(one, task="the same" if int(one.id[-4:]) >= 94 else one.id) for one in apart]
        found = [
            compare([run_of(one, cases=cases) for one in said], [METRICS["pair-correct"]])[0].comparisons[0]
            for cases in (apart, alike)
        ]
        assert [one.answer for one in found] == ["worse", "undecided"]
        assert found[1].difference.value == pytest.approx(-0.06)

    def test_a_single_diff_is_no_pair_but_counts_for_its_side(self) -> None:
        single = pair("a", ("bad",))
        trials: dict[str, dict[Label, list[Trial]]] = {"a": {"bad": trials_of("a", "both", labels=("bad",))}}
        runs = [Run(name=name, model="", cases={"a": single}, trials=trials) for name in ("x", "y")]
        (contrast,) = compare(runs, list(METRICS.values()))
        assert [one.cases for one in contrast.comparisons] == [0, 1, 0, 1, 0, 1]
        assert math.isnan(contrast.comparisons[0].after)


HASHES: Sequence[Mapping[str, str]] = ({"a": "1", "b": "2"}, {"a": "1", "b": "3"}, {})


class TestAlignment:
    def test_cases_of_one_run_alone_are_left_out_and_named(self) -> None:
        found = align(run_of({"a": "both", "b": "both"}), run_of({"b": "both", "c": "both"}))
        assert (list(found.sides), found.only_base, found.only_run) == (["b"], ("a",), ("c",))

    def test_a_case_that_is_another_change_by_the_same_name_is_left_out(self) -> None:
        other = run_of({"a": "both", "b": "both"}, cases=[pair("a", text="edited"), pair("b")])
        found = align(run_of({"a": "both", "b": "both"}), other)
        assert (list(found.sides), found.changed) == (["b"], ("a",))

    def test_the_same_change_on_other_files_is_compared_and_named(self) -> None:
        runs = [replace(run_of({"a": "both", "b": "both"}), settings={"case_hashes": found}) for found in HASHES]
        assert align(runs[0], runs[1]).surroundings == ("b",)
        assert list(align(runs[0], runs[1]).sides) == ["a", "b"]
        assert align(runs[0], runs[2]).surroundings == (), "a run that tells no hash differs from none"

    def test_a_case_is_compared_by_the_sides_that_both_have_finished(self) -> None:
        half = run_of({"a": "both"})
        half = Run(name="half", model="", cases=half.cases, trials={"a": {"bad": half.trials["a"]["bad"]}})
        found = align(run_of({"a": "both"}), half)
        assert (found.unfinished, [list(one) for one in found.sides["a"]]) == (("a",), [["bad"], ["bad"]])
        (contrast,) = compare([run_of({"a": "both"}), half], [METRICS["pair-correct"], METRICS["detection"]])
        assert [one.cases for one in contrast.comparisons] == [0, 1]

    def test_runs_are_read_from_their_folders_and_from_folders_of_several(self, tmp_path: Path) -> None:
        alone = written_run(tmp_path / "alone", {"a": "both"}, model="m0")
        for model in ("m1", "m2"):
            written_run(tmp_path / "several" / model, {"a": "caught"}, model={"name": model, "family": "f"})
        runs = read_runs([alone, tmp_path / "several"])
        assert [(run.model, run.finished, run.unanswered) for run in runs] == [("m0", 2, 0), ("m1", 2, 0), ("m2", 2, 0)]
        assert align(runs[1], runs[2]).differing == ("model.name",)

    def test_attacked_copies_are_no_cases_to_compare(self, tmp_path: Path) -> None:
        copy = replace(pair("a@volume", ["bad"]), attack=("volume",), attack_of="a")
        alone = written_run(tmp_path / "alone", {"a": "both"})
        beside = written_run(tmp_path / "beside", {"a": "both", "a@volume": "neither"}, cases=[pair("a"), copy])
        (contrast,) = compare(read_runs([alone, beside]), list(METRICS.values()))
        assert (contrast.aligned.only_run, list(contrast.aligned.sides)) == ((), ["a"])
        assert [one.moved for one in contrast.comparisons] == [()] * len(METRICS)

    @pytest.mark.parametrize("place", ["nothing", "empty"])
    def test_a_folder_without_a_run_says_so(self, place: str, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        with pytest.raises(CorpusError, match="no run there"):
            read_runs([tmp_path / place])

    def test_cases_that_cannot_be_read_are_named(self, tmp_path: Path) -> None:
        folder = written_run(tmp_path / "a", {"a": "both"})
        (folder / "cases.jsonl").write_text("{}\n", encoding="utf-8")
        with pytest.raises(CorpusError, match=r"cases\.jsonl:1: no case: id: missing"):
            read_runs([folder])

    def test_a_run_is_not_compared_with_itself(self, tmp_path: Path) -> None:
        folder = written_run(tmp_path / "a", {"a": "both"})
        with pytest.raises(UsageError, match="named twice"):
            read_runs([folder, tmp_path / "." / "a"])


class TestAnswers:
    @pytest.mark.parametrize(
        ("metric", "before", "after", "answer"),
        [
            pytest.param("pair-correct", {"both": 300}, {"both": 260, "caught": 40}, "worse", id="fewer pairs"),
            pytest.param("pair-correct", {"both": 260, "caught": 40}, {"both": 300}, "better", id="more pairs"),
            pytest.param("false-block", {"both": 300}, {"both": 260, "caught": 40}, "worse", id="more false blocks"),
            pytest.param("false-block", {"both": 260, "caught": 40}, {"both": 300}, "better", id="fewer false blocks"),
            pytest.param("detection", {"both": 300}, {"both": 260, "caught": 40}, "undecided", id="same detection"),
            pytest.param("accuracy", {"both": 300}, {"both": 260, "caught": 40}, "worse", id="fewer right sides"),
            pytest.param("pair-correct", {"both": 9}, {"both": 5, "caught": 4}, "undecided", id="too few"),
        ],
    )
    def test_an_answer_is_in_words(
        self, metric: str, before: dict[str, int], after: dict[str, int], answer: str
    ) -> None:
        assert one_of(many(**before), many(**after), metric).answer == answer

    def test_the_same_run_twice_is_undecided_with_an_interval(self) -> None:
        found = one_of(many(both=100), many(both=100))
        assert (found.answer, found.p, found.difference.value) == ("undecided", 1.0, 0.0)
        assert found.difference.high == -found.difference.low == pytest.approx(0.0362, abs=1e-4)

    @settings(max_examples=15)
    @given(st.lists(st.tuples(words, words), min_size=1, max_size=60), st.sampled_from(GATED))
    def test_the_other_way_round_it_is_the_other_answer(self, said: list[tuple[str, str]], metric: str) -> None:
        before, after = ({f"c{n}": pair[side] for n, pair in enumerate(said)} for side in (0, 1))
        there, back = one_of(before, after, metric), one_of(after, before, metric)
        assert {there.answer, back.answer} in ({"undecided"}, {"better", "worse"})
        assert (there.p, there.detectable) == (back.p, back.detectable)
        assert there.difference.value == pytest.approx(-back.difference.value)
        assert there.before + there.difference.value == pytest.approx(there.after)

    @settings(max_examples=15)
    @given(st.integers(0, 80), st.integers(0, 80), st.integers(0, 80))
    def test_scores_of_none_or_one_get_the_p_of_mcnemar(self, wins: int, losses: int, same: int) -> None:
        before = many(neither=wins, both=losses, caught=same + 1)
        after = many(both=wins, neither=losses, caught=same + 1)
        found = one_of(before, after)
        assert found.p == pytest.approx(mcnemar(wins, losses))
        assert (sum(one.better for one in found.moved), len(found.moved)) == (wins, wins + losses)

    @pytest.mark.parametrize(
        ("before", "after", "metric", "points", "differ"),
        [
            pytest.param({"both": 100}, {"both": 100}, "pair-correct", 7.79, 0.0779, id="nothing differs"),
            pytest.param({"both": 100}, {"both": 95, "caught": 5}, "pair-correct", 7.79, 0.0779, id="few differ"),
            pytest.param({"both": 80, "caught": 20}, {"caught": 20, "both": 80}, "accuracy", 9.83, 0.4, id="halves"),
        ],
    )
    def test_what_could_be_shown_says_how_many_cases_would_differ(
        self, before: dict[str, int], after: dict[str, int], metric: str, points: float, differ: float
    ) -> None:
        found = one_of(many(**before), many(**after), metric)
        assert 100 * found.detectable == pytest.approx(points, abs=0.9)
        assert found.assumed == pytest.approx(differ, abs=0.01)
        assert found.assumed >= found.detectable

    def test_where_every_case_got_lost_the_interval_has_a_width(self) -> None:
        found = one_of(many(both=6), many(caught=6))
        assert (found.difference.low, found.difference.value) == (-1.0, -1.0)
        assert found.difference.high > -0.5
        assert not worse_by(found, 99)

    def test_holm_counts_every_run_and_every_metric(self) -> None:
        runs = [run_of(many(both=100)), *(run_of(many(both=93, caught=7)) for _ in range(2))]
        alone = compare(runs[:2], [METRICS["pair-correct"]])[0].comparisons[0]
        found = [one for contrast in compare(runs, list(METRICS.values())) for one in contrast.comparisons]
        assert alone.answer == "worse"
        assert len(found) == len(METRICS) * 2
        family = sum(one.cases > 0 for one in found)
        assert {one.p for one in found} == {alone.p, 1.0}
        assert {one.adjusted for one in found if one.p < 1} == {family * alone.p}
        assert {one.answer for one in found} == {"undecided"}
        assert found[0].detectable == detectable(100, 0.07, alpha=0.05 / family)

    def test_cases_that_changed_sides_come_with_their_folders(self) -> None:
        found = one_of({"a": "both", "b": "caught", "c": "both"}, {"a": "neither", "b": "both", "c": "both"})
        assert [(one.case, one.better, one.origin) for one in found.moved] == [
            ("a", False, "/corpus/a"),
            ("b", True, "/corpus/b"),
        ]

    def test_the_same_seed_gives_the_same_interval(self) -> None:
        rng = random.Random(1)
        before, after = ({f"c{n}": rng.choice(["both", "caught"]) for n in range(90)} for _ in range(2))
        assert one_of(before, after) == one_of(before, after)


class TestWorseBy:
    FOUND = one_of(many(both=600), many(both=540, caught=60))

    @pytest.mark.parametrize(
        ("points", "failed"),
        [
            pytest.param(0, True, id="any loss with evidence"),
            pytest.param(7, True, id="the whole interval is above the points"),
            pytest.param(9, False, id="the estimate is above them, the interval is not"),
            pytest.param(30, False, id="the loss is below them"),
        ],
    )
    def test_every_loss_of_the_interval_must_be_above(self, points: float, failed: bool) -> None:
        assert self.FOUND.difference.value == pytest.approx(-0.1)
        assert worse_by(self.FOUND, points) is failed

    def test_an_interval_that_only_touches_the_points_passes(self) -> None:
        assert not worse_by(self.FOUND, self.FOUND.certain_loss * 100)
        assert worse_by(self.FOUND, self.FOUND.certain_loss * 100 - 1e-9)

    def test_false_blocks_are_a_loss_when_they_rise(self) -> None:
        found = one_of(many(both=600), many(both=540, caught=60), "false-block")
        assert (worse_by(found, 7), worse_by(found, 9)) == (True, False)

    def test_what_is_undecided_or_better_never_fails(self) -> None:
        assert not worse_by(one_of(many(both=9), many(both=5, caught=4)), 0)
        assert not worse_by(one_of(many(both=540, caught=60), many(both=600)), 0)


def test_nothing_is_held_against_a_run_that_is_not_finished(tmp_path: Path) -> None:
    base = written_run(tmp_path / "base", {"a": "both"}, cases=[pair("a"), pair("b")])
    run = written_run(tmp_path / "run", {"a": "let through", "b": "let through"})
    with pytest.raises(UsageError, match="base is unfinished: 2 of 4 trials; finish it"):
        regressed(base, run, metric="pair_correct", points=0, bound="point")
