"""The corpus as a task of Inspect AI: `inspect eval reviewer/second_opinion --model PROVIDER/NAME`."""

from __future__ import annotations

from inspect_ai import Task, task
from inspect_ai.dataset import MemoryDataset, Sample

from reviewer.evaluation.case import LABELS, Case, Label
from reviewer.evaluation.inspect_scorer import gate
from reviewer.evaluation.inspect_solver import cases_of, review


@task
def second_opinion(
    *,
    corpus: str | list[str] | None = None,
    split: str | None = None,
    limit: int | None = None,
    text: bool = False,
    window_tokens: int | None = None,
    embedded: bool = False,
    structured: bool = True,
) -> Task:
    """Review both sides of every case: hold back the bad one, let its clean twin through.

    Args:
        corpus: Folders of cases or JSONL files; the bundled cases without it.
        split: `dev` or `test`.
        limit: At most so many cases, the same ones every time; both sides of each.
        text: True to show the model what the author was asked to do, as untrusted data.
        window_tokens: Largest rendered request, instructions included.
        embedded: True to have the embedded reviewer beside the model, as in a review of a branch.
        structured: False for a provider that refuses a response schema.
    """
    paths = [corpus] if isinstance(corpus, str) else list(corpus or ())
    cases = cases_of(tuple(paths), split, limit)
    samples = [_sample(case, label) for case in cases.values() for label in LABELS if label in case.diffs]
    return Task(
        dataset=MemoryDataset(samples, name="second_opinion"),
        solver=review(
            corpus=paths,
            split=split,
            limit=limit,
            text=text,
            window_tokens=window_tokens,
            embedded=embedded,
            structured=structured,
        ),
        scorer=gate(),
        score_on_error=True,
    )


def _sample(case: Case, label: Label) -> Sample:
    """One side; its label stands in the target and the metadata, which no prompt shows."""
    return Sample(
        id=f"{case.id} ({label})",
        input=case.diffs[label].decode("utf-8", "replace"),
        target=label,
        metadata={
            "case": case.id,
            "label": label,
            "category": case.category,
            "mode": case.mode,
            "language": case.language,
            "difficulty": case.difficulty,
            "pair": len(case.diffs) == len(LABELS),
        },
    )
