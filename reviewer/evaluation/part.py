"""One model's part of a run that is divided among workers: what waits, what came back, what killed its worker."""

from __future__ import annotations

import pickle
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.evaluation.allowance import Appetite, used
from reviewer.evaluation.append import Append
from reviewer.evaluation.assignment import Amount
from reviewer.evaluation.baselines import Question
from reviewer.evaluation.endpoint import endpoint_of
from reviewer.evaluation.run import Lane, Step
from reviewer.evaluation.run_trial import Candidate
from reviewer.evaluation.trial import Key, Trial
from reviewer.planning import largest_request, price_of

DEATHS = 3
"""Workers that one trial may take with it before it counts as failed."""
_DIFF_BYTES = 1.5
"""Bytes of a diff for each token that a request may have: few, since headers and line numbers cost tokens too."""


@dataclass(slots=True, kw_only=True)
class Part:
    """A lane while it runs."""

    lane: Lane
    write: Append
    tell: Callable[[Step], None]
    waiting: deque[Question]
    alone: deque[Question] = field(default_factory=deque)
    """Trials that twice were under way when a worker died; each gets a worker for itself."""
    deaths: Counter[Key] = field(default_factory=Counter)
    homes: dict[str, str] = field(default_factory=dict)
    """The worker that did a case last, by the id of the case: it knows its sides."""
    done: int
    total: int
    full: bool = False
    """True once the caps of the run leave no room for one more trial."""
    busy: int = 0
    """Assignments under way."""
    model: bytes | None
    """The endpoint as workers get it."""
    window_tokens: int
    appetite: Appetite

    @property
    def open(self) -> bool:
        """True while something is left to hand out."""
        return bool(self.waiting or self.alone) and not self.full

    @property
    def endpoint(self) -> str | None:
        """Whose limit of requests under way holds; None for what is built in."""
        shared = self.lane.candidate.shared
        return None if shared is None else endpoint_of(shared.model)

    def windows(self, questions: Sequence[Question]) -> int:
        """About how many windows some trials have."""
        size = self.window_tokens * _DIFF_BYTES
        return sum(1 + int(len(one.case.diffs[one.label]) // size) for one in questions)

    def take(self, trial: Trial) -> Amount:
        """Keep a trial that came back, and return what it took."""
        self.write.soon(trial)
        self.done += 1
        self.tell(Step(model=self.lane.candidate.name, trial=trial, done=self.done, total=self.total))
        amount = used(trial.usage)
        if trial.windows:
            self.appetite.learn(amount, trial.windows)
        return amount

    def put_back(self, questions: Sequence[Question]) -> None:
        """Let trials that did not come back wait again, before all others."""
        self.waiting.extendleft(reversed(questions))

    def bury(self, questions: Sequence[Question], left: Mapping[Key, Question], at_once: int) -> None:
        """Let what a dead worker left be done again, unless it was under way at too many deaths.

        Trials begin in order, so that those beyond what came back and what is done at once had hardly begun.
        """
        begun = len(questions) - len(left) + at_once
        self.put_back([one for one in questions[begun:] if key_of(one) in left])
        for one in reversed(questions[:begun]):
            if key_of(one) not in left:
                continue
            self.deaths[key_of(one)] += 1
            if self.deaths[key_of(one)] >= DEATHS:
                self.take(_killer(one))
            elif self.deaths[key_of(one)] == DEATHS - 1:
                self.alone.append(one)
            else:
                self.waiting.appendleft(one)


def part_of(lane: Lane, left: Sequence[Question], *, done: int, write: Append, tell: Callable[[Step], None]) -> Part:
    """The part of a lane whose trials are to be divided."""
    candidate = lane.candidate
    tokens, request = _largest(candidate)
    return Part(
        lane=lane,
        write=write,
        tell=tell,
        waiting=deque(left),
        done=done,
        total=done + len(left),
        model=None if candidate.shared is None else pickle.dumps(candidate.shared.model),
        window_tokens=tokens,
        appetite=Appetite(request=request),
    )


def key_of(question: Question) -> Key:
    """Which trial a question asks for."""
    return Key(question.case.id, question.label, question.repeat)


def _largest(candidate: Candidate) -> tuple[int, Amount]:
    """Tokens of the largest request of a model, and what it takes at most."""
    shared = candidate.shared
    if shared is None:
        return 1, Amount()
    tokens = largest_request([shared.model], candidate.options, shared.counter)
    price = price_of(shared.model)
    return tokens, Amount(1, tokens, price.cost(tokens, price.max_output_tokens))


def _killer(question: Question) -> Trial:
    return Trial(
        case=question.case.id,
        label=question.label,
        repeat=question.repeat,
        outcome="error",
        error=f"{DEATHS} workers died while they did this trial, the last one with nothing else to do",
    )
