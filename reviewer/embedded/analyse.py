"""All rules over a whole change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from reviewer.embedded.batch import batches
from reviewer.embedded.guards import holds
from reviewer.embedded.matchers import MATCHERS
from reviewer.embedded.plan import plan
from reviewer.embedded.rules import rules
from reviewer.embedded.sentences import filled
from reviewer.embedded.source import Read, Source, Whole
from reviewer.embedded.types import Hit, Rule, Spot, Trouble
from reviewer.embedded.unparsed import unparsed
from reviewer.errors import ReviewerError
from reviewer.patch import Line, Patch


class Stopped(Exception):
    """The analysis was asked to stop before its end."""


def analyse(
    patch: Patch,
    read: Read | None = None,
    *,
    only: Sequence[Rule] | None = None,
    stop: Callable[[], bool] | None = None,
    tell: Callable[[Trouble], None] | None = None,
) -> tuple[Hit, ...]:
    """Return what the rules find in a change, in diff order.

    `read` gives whole files where a repository is at hand. `stop` is asked between files, rules and places;
    Stopped is raised when it says so. `tell` is told of files that a rule could not be applied to or that could not be
    parsed; without it the error of a rule is raised.
    """
    made = plan(tuple(rules() if only is None else only))
    asked = _Asked(stop)
    whole = Whole(patch, read, made.vocabulary)
    found: dict[Source, list[Hit]] = {}
    for batch in batches(whole.sources, made.vocabulary):
        asked()
        for source, chosen in zip(batch.open(), made.candidates(batch), strict=True):
            found[source], failures = _of_file(source, chosen, asked, strict=tell is None)
            if tell is not None:
                for trouble in _troubles(source, chosen, failures):
                    tell(trouble)
    return tuple(hit for source in whole.sources for hit in found[source])


class _Asked:
    """Raises Stopped once the caller says so."""

    def __init__(self, stop: Callable[[], bool] | None) -> None:
        self._stop = stop

    def __call__(self) -> None:
        if self._stop is not None and self._stop():
            raise Stopped


def _of_file(
    source: Source, chosen: Sequence[Rule], asked: _Asked, *, strict: bool
) -> tuple[list[Hit], dict[Rule, Exception]]:
    """What the rules find in a file, and the rules that failed there unless their error is to be raised."""
    found: list[Hit] = []
    failures: dict[Rule, Exception] = {}
    for rule in chosen:
        asked()
        try:
            for hit in _of_rule(rule, source, asked):
                found.append(hit)
        except (Stopped, ReviewerError):
            raise
        except Exception as error:
            if strict:
                raise
            failures[rule] = error
    return found, failures


def _of_rule(rule: Rule, source: Source, asked: _Asked) -> Iterator[Hit]:
    taken: set[int] = set()
    for spot in MATCHERS[rule.matcher](rule, source):
        asked()
        if id(spot.at) not in taken and holds(rule, spot, source):
            taken.add(id(spot.at))
            yield _hit(rule, source, spot)
            if len(taken) == rule.per_file:
                return


def _troubles(source: Source, chosen: Sequence[Rule], failures: Mapping[Rule, Exception]) -> Iterator[Trouble]:
    """Yield what the review has to say about how a file was read."""
    names = [rule.name for rule in failures]
    for rule, error in list(failures.items())[:1]:
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        why = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        text = f"rule {rule.name}{more} could not be applied to {source.path}: {why}"
        yield Trouble(file=source.file, text=text, missed=True)
    if unparsed(source, chosen):
        text = f"{source.path} could not be parsed as {source.language}: it was read line by line"
        yield Trouble(file=source.file, text=text, missed=False)


def _hit(rule: Rule, source: Source, spot: Spot) -> Hit:
    line = spot.at.text.strip() if isinstance(spot.at, Line) else spot.at.text
    values = {"path": source.path, "line": line, "text": spot.text, **spot.captures}
    return Hit(
        rule=rule,
        file=source.file,
        at=spot.at,
        column=spot.column,
        claim=filled(rule.claim, values),
        fix=filled(rule.fix, values),
    )
