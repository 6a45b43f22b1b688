"""How often the embedded reviewer speaks on ordinary changes.

`python -m benchmarks.noise [--findings] REPOSITORY ...` reviews every commit of each repository against its parent
and prints, per repository and in total: files, changed lines, findings that block, findings of priority M or above.
`--mode SLUG` prints every finding of one mode instead, those that are only listed included.
`--sample 100 --seed 7` draws findings of every priority at random, to be read by a person.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reviewer import Finding, Options, review
from reviewer.evaluation import wilson
from reviewer.gate import Evidence, decide
from reviewer.patch import visible
from reviewer.taxonomy import modes

MOST_BLOCKS_A_FILE = 1 / 200
MOST_FINDINGS_A_LINE = 1 / 1000
MOST_OF_A_RULE, MOST_OF_A_REPOSITORY = 8, 15
"""How many findings of a sample may come from one rule, and from one repository."""


@dataclass(slots=True, kw_only=True)
class Noise:
    """What was said about the changes of one repository."""

    name: str
    files: int = 0
    lines: int = 0
    unread: int = 0
    """Changed lines that could not be reviewed; they are no silence."""
    findings: list[tuple[str, Finding]] = field(default_factory=list)
    """Commit and finding."""

    @property
    def blocking(self) -> set[tuple[str, str]]:
        """Files, by commit and path, with a finding that blocks by itself."""
        return {
            (commit, finding.path)
            for commit, finding in self.findings
            if decide(Evidence(findings=(finding,))).outcome == "block"
        }

    @property
    def loud(self) -> list[tuple[str, Finding]]:
        """Findings of priority M or above."""
        return [(commit, finding) for commit, finding in self.findings if finding.priority in ("H", "M")]

    @property
    def line(self) -> str:
        """One row of the table."""
        per_line = 1000 * len(self.loud) / self.lines if self.lines else 0.0
        share = format(wilson(len(self.blocking), self.files), "%")
        return (
            f"{self.name:<20} {self.files:>6} files {self.lines:>8} lines   files blocked {share:<32}"
            f" M or above {len(self.loud):>4} = {per_line:.2f} per 1,000 lines"
            + (f"   NOT REVIEWED: {self.unread} lines" if self.unread else "")
        )

    @property
    def kept(self) -> bool:
        """True when it is as quiet as promised."""
        quiet = len(self.loud) <= self.lines * MOST_FINDINGS_A_LINE
        return not self.unread and quiet and len(self.blocking) <= self.files * MOST_BLOCKS_A_FILE


def measure(repository: Path, most: int | None = None, exclude: Sequence[str] = ()) -> Noise:
    """Review the commits of a repository, newest first, each against its first parent; excluded files do not count."""
    noise = Noise(name=repository.resolve().name)
    for commit in list(_commits(repository))[:most]:
        report = review(commit, repo=repository, options=Options(exclude=tuple(exclude)))
        noise.files += report.change.files - len(report.coverage.excluded)
        noise.lines += report.coverage.reviewed_lines + report.coverage.failed_lines
        noise.unread += report.coverage.failed_lines
        noise.findings += [(commit, finding) for finding in report.findings]
    return noise


def total(several: Iterable[Noise]) -> Noise:
    """All repositories together."""
    everything = Noise(name="total")
    for one in several:
        everything.files += one.files
        everything.lines += one.lines
        everything.unread += one.unread
        everything.findings += one.findings
    return everything


def sample(several: Iterable[Noise], count: int, seed: int) -> list[tuple[str, str, Finding]]:
    """Draw findings of every priority at random: repository, commit and finding, in the order of the rules."""
    drawn: list[tuple[str, str, Finding]] = []
    ordered = sorted(several, key=lambda one: one.name)
    everything = [(one.name, commit, finding) for one in ordered for commit, finding in one.findings]
    random.Random(seed).shuffle(everything)
    rules, repositories = Counter[str | None](), Counter[str]()
    for name, commit, finding in everything:
        if rules[finding.rule] < MOST_OF_A_RULE and repositories[name] < MOST_OF_A_REPOSITORY and len(drawn) < count:
            rules[finding.rule] += 1
            repositories[name] += 1
            drawn.append((name, commit, finding))
    return sorted(drawn, key=lambda one: (one[2].rule or "", one[0], one[1], one[2].path, one[2].line_start or 0))


def _commits(repository: Path) -> Iterator[str]:
    """Commits that have a parent."""
    command = ["git", "log", "--format=%H %P", "--no-merges"]
    done = subprocess.run(command, cwd=repository, check=True, capture_output=True, text=True)
    for line in done.stdout.splitlines():
        commit, *parents = line.split()
        if parents:
            yield commit


def _wanted(noise: Noise, mode: str | None, loud: bool) -> list[tuple[str, Finding]]:
    """What is to be printed: all findings of the mode, or the loud ones where they are asked for."""
    if mode:
        return [(commit, finding) for commit, finding in noise.findings if finding.mode == mode]
    return noise.loud if loud else []


def _shown(commit: str, finding: Finding) -> str:
    place = f"{visible(finding.path)}:{finding.line_start or ''}"
    head = f"{finding.priority} {finding.precision:<4} {finding.rule} {commit[:8]} {place}"
    return f"{head}\n    {finding.evidence.strip()[:160]}\n    {finding.claim}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 when it is louder than promised."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.noise")
    parser.add_argument("repositories", nargs="+", type=Path, metavar="REPOSITORY")
    parser.add_argument("--findings", action="store_true", help="print every finding of priority M or above")
    parser.add_argument("--mode", metavar="SLUG", help="print every finding of this mode, of any priority")
    parser.add_argument("--most", type=int, help="at most so many commits of each repository")
    parser.add_argument("--exclude", action="append", default=[], metavar="GLOB", help="leave these files out")
    parser.add_argument("--sample", type=int, default=0, help="print so many findings of any priority, drawn at random")
    parser.add_argument("--seed", type=int, default=7, help="what the drawing starts from")
    given = parser.parse_args(arguments)
    if given.mode and given.mode not in modes():
        parser.error(f"no failure mode {given.mode!r}")
    several: list[Noise] = []
    for repository in given.repositories:
        several.append(measure(repository, given.most, given.exclude))
        print(several[-1].line, flush=True)
        for commit, finding in _wanted(several[-1], given.mode, given.findings):
            print(_shown(commit, finding))
    for name, commit, finding in sample(several, given.sample, given.seed):
        print(f"{name} {_shown(commit, finding)}")
    everything = total(several)
    print(everything.line)
    print("as quiet as promised" if everything.kept else "LOUDER than promised")
    return 0 if everything.kept else 1


if __name__ == "__main__":
    sys.exit(main())
