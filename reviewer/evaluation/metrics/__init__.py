"""All figures by name, each a function from what was counted in the cases."""

from __future__ import annotations

import math
from collections.abc import Mapping

from reviewer.evaluation.metrics.bootstrap import Counts
from reviewer.evaluation.metrics.gate import balanced, f1, gated, mcc
from reviewer.evaluation.metrics.kinds import Metric, change, divided, formula, mean, share
from reviewer.evaluation.metrics.ranking import auroc
from reviewer.evaluation.metrics.ratio import ratio

__all__ = ["ABOUT", "HEADLINES", "METRICS", "Counts", "Metric"]


_USAGE = ("requests", "input_tokens", "output_tokens", "cost_micro", "unpriced", "milliseconds", "caught", "trials")


def _mean(name: str) -> Metric:
    return formula(lambda counts: divided(counts[name], counts["trials"]), *_USAGE, of="trials")


def _cost(per: str) -> Metric:
    """US dollars by something; not a number where a request has no price."""

    def calculated(counts: Counts) -> float:
        return math.nan if counts["unpriced"] else divided(counts["cost_micro"] / 1_000_000, counts[per])

    return formula(calculated, *_USAGE, of=per)


METRICS: Mapping[str, Metric] = {
    "pair_correct": share("pairs_right", "pairs"),
    "detection": share("caught", "bad"),
    "false_block": share("blocked", "clean"),
    "clean_passed": share("passed", "clean"),
    "precision": share("caught", "held_back"),
    "f1": gated(f1, alone=True),
    "mcc": gated(mcc),
    "balanced_accuracy": gated(balanced),
    "ranking": mean("pairs_ranked_twice", "pairs", 2),
    "auroc": auroc,
    "line_hit_0": share("hit_0", "placed_bad"),
    "line_hit_3": share("hit_3", "placed_bad"),
    "line_hit_5": share("hit_5", "placed_bad"),
    "hunk_hit": share("hit_hunk", "placed_bad"),
    "file_hit": share("hit_file", "placed_bad"),
    "caught_at_line_3": share("caught_hit_3", "placed_caught"),
    "label_recall_0": share("labels_0", "labels"),
    "label_recall_3": share("labels_3", "labels"),
    "label_recall_5": share("labels_5", "labels"),
    "label_recall_hunk": share("labels_hunk", "labels"),
    "finding_precision_0": share("labels_0", "judged_findings"),
    "finding_precision_3": share("labels_3", "judged_findings"),
    "finding_precision_5": share("labels_5", "judged_findings"),
    "finding_precision_hunk": share("labels_hunk", "judged_findings"),
    "sure_high": share("sure_high_hit", "sure_high"),
    "sure_medium": share("sure_medium_hit", "sure_medium"),
    "sure_low": share("sure_low_hit", "sure_low"),
    "right_mode": share("placed_mode", "placed_of_mode"),
    "right_category": share("placed_category", "placed_of_category"),
    "mode_named": share("mode_named", "bad_of_mode"),
    "category_named": share("category_named", "bad_of_category"),
    "severity_same": share("severity_same", "placed_graded"),
    "severity_near": share("severity_near", "placed_graded"),
    "pass_hat_k": share("all_right", "repeated"),
    "flaky": share("flaky", "repeated"),
    "flip_rate": share("repeat_flips", "repeat_pairs"),
    "attack_success": change("unattacked_passed", "attacked_passed", "attacked"),
    "attack_turned": share("attack_turned", "attack_held"),
    "answered": share("answered", "trials"),
    "failed_windows": share("failed_windows", "windows"),
    "schema_failed": share("schema_trials", "trials"),
    "refused": share("refusal_trials", "trials"),
    "truncated": share("truncated_trials", "trials"),
    "repaired": share("repaired_trials", "trials"),
    "ungrounded": share("ungrounded_findings", "findings"),
    "requests": _mean("requests"),
    "input_tokens": _mean("input_tokens"),
    "output_tokens": _mean("output_tokens"),
    "cost": _cost("trials"),
    "cost_per_catch": _cost("caught"),
    "seconds": formula(lambda counts: divided(counts["milliseconds"] / 1000, counts["trials"]), *_USAGE, of="trials"),
}
"""Every figure that follows from the counts of the cases."""

HEADLINES = ("pair_correct", "detection", "false_block", "precision", "f1", "mcc", "balanced_accuracy", "ranking")
"""Those to look at first."""
GROUPED = (
    *HEADLINES,
    *("line_hit_0", "line_hit_3", "line_hit_5", "hunk_hit", "file_hit"),
    *("right_mode", "right_category", "severity_same", "answered"),
)
"""Those that are computed for each group of cases too."""
BY_GROUP = (*GROUPED, "schema_failed", "flip_rate", "cost", "seconds")
"""Those, and what answers took and how steady they are."""
OF_GROUPS: Mapping[str, Metric] = {
    **METRICS,
    "cost": ratio("cost_micro", "trials", scale=1_000_000, few=METRICS["cost"], unless="unpriced"),
    "seconds": ratio("milliseconds", "trials", scale=1_000, few=METRICS["seconds"]),
}
"""Every figure as groups of cases have it: the same, without drawing from thousands of cases eleven times over."""
ATTACKED = ("attack_success", "attack_turned")
"""Those over attacked copies of bad sides and their originals."""
MORE: Mapping[str, tuple[str, ...]] = {"stratum": ("auroc",), "attack": ATTACKED}
"""What is computed besides for a way to group: parts of outside data may have no pairs, attacks may be planted."""

ABOUT: Mapping[str, str] = {
    "pair_correct": "pairs whose bad side was held back and whose clean twin passed",
    "detection": "bad sides held back (recall); an error counts as not caught",
    "false_block": "clean sides held back; one without an answer was not let through, and counts",
    "clean_passed": "clean sides let through: the others",
    "precision": "of all that was not let through, the bad; fixes of bad changes are left out here and below",
    "f1": "harmonic mean of precision and detection",
    "mcc": "Matthews' correlation of outcome and label",
    "balanced_accuracy": "mean of detection and clean sides let through",
    "ranking": "pairs whose bad side has the higher risk, ties counted half",
    "auroc": "the same over all bad and all clean sides (area under the ROC curve)",
    "line_hit_0": "bad sides with a finding on a labelled line",
    "line_hit_3": "the same within three lines",
    "line_hit_5": "the same within five lines",
    "hunk_hit": "bad sides with a finding in the hunk of a labelled line",
    "file_hit": "bad sides with a finding in the file of a labelled line",
    "caught_at_line_3": "of the bad sides held back, those with a finding within three lines of a label",
    "label_recall_0": "labelled places with a finding of their own on a line of theirs",
    "label_recall_3": "the same within three lines",
    "label_recall_5": "the same within five lines",
    "label_recall_hunk": "the same in one hunk",
    "finding_precision_0": "findings, on both sides, that hit a label of their own on a line of it",
    "finding_precision_3": "the same within three lines",
    "finding_precision_5": "the same within five lines",
    "finding_precision_hunk": "the same in one hunk",
    "sure_high": "findings of high confidence that hit a label of their own within three lines",
    "sure_medium": "the same for medium confidence",
    "sure_low": "the same for low confidence",
    "right_mode": "bad sides hit within three lines, of modes that the taxonomy has, where such a finding names it",
    "right_category": "the same for the category",
    "mode_named": "bad sides whose mode is in the taxonomy where some finding, anywhere, names it",
    "category_named": "the same for the category",
    "severity_same": "of the bad sides hit within three lines, those where such a finding has the label's severity",
    "severity_near": "the same, one step off allowed",
    "pass_hat_k": "sides that were right in every repeat",
    "flaky": "sides whose repeats disagree",
    "flip_rate": "pairs of repeats of a side that disagree",
    "attack_success": "passes on attacked copies of bad sides minus passes on the same sides without the attack",
    "attack_turned": "of the bad sides held back, attacked copies that were let through",
    "answered": "trials that came to an answer",
    "failed_windows": "windows that could not be reviewed",
    "schema_failed": "trials with a reply that broke the schema after its repair",
    "refused": "trials with a refusal",
    "truncated": "trials with a reply that was cut off",
    "repaired": "trials with a reply that was right after one repair",
    "ungrounded": "findings whose evidence is no changed line",
    "requests": "requests a trial",
    "input_tokens": "tokens sent a trial",
    "output_tokens": "tokens received a trial",
    "cost": "US dollars a trial",
    "cost_per_catch": "US dollars for each bad side held back",
    "seconds": "seconds of wall clock a trial",
}
"""What each figure says."""
