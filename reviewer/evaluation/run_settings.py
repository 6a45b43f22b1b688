"""What run.json says: all that decides what a run means, and no secret."""

from __future__ import annotations

import functools
import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from reviewer.errors import ReviewerError
from reviewer.evaluation.case import Case
from reviewer.evaluation.endpoint import fingerprint
from reviewer.evaluation.run_cases import Selection, all_hashes, attack_kinds, case_hashes
from reviewer.evaluation.run_trial import Candidate
from reviewer.git.repository import Repository
from reviewer.planning import price_of
from reviewer.prompt import load_prompt, with_task
from reviewer.version import VERSION

SCHEMA_VERSION = 1
_PACKAGE = Path(__file__).resolve().parent.parent


def run_settings(
    candidate: Candidate, cases: Sequence[Case], selection: Selection, *, corpus: Sequence[Path], trials: int
) -> dict[str, Any]:
    """What is run, as plain JSON values; `model`, `cases`, `prompt` and `settings` decide whether two runs are one."""
    hashes = case_hashes(cases)
    prompt = load_prompt() if candidate.needs_network else None
    if prompt and candidate.task:
        prompt = with_task(prompt, "")
    options = candidate.options
    attacks = attack_kinds(selection.attacks)
    return {
        "schema_version": SCHEMA_VERSION,
        "model": _model(candidate),
        "cases": all_hashes(hashes),
        "case_hashes": dict(hashes),
        "prompt": {"name": prompt.name, "sha256": prompt.sha256} if prompt else None,
        "settings": {
            "trials": trials,
            "embedded": options.embedded,
            "task": candidate.task,
            "window_tokens": options.window_tokens,
            "embed": selection.embed,
            "policy": {"gate": dict(options.policy.gate), "fail_on": options.policy.fail_on},
            "modes": modes_sha256(),
            **({"attack": list(attacks)} if attacks else {}),
        },
        "corpus": [str(path) for path in corpus],
        "selection": {
            "split": selection.split,
            "limit": selection.limit,
            "filters": [f"{name}={value}" for name, value in selection.filters],
        },
        "versions": {"reviewer": VERSION, "python": platform.python_version(), "code": code_sha256()},
        "git": _git(),
    }


def _model(candidate: Candidate) -> Mapping[str, Any]:
    """Name and endpoint; of an address the host, and of the rest a hash, since keys have been seen there."""
    if candidate.shared is None:
        return {"name": candidate.name, "model": None, "family": "built-in", "endpoint_host": None}
    model = candidate.shared.model
    price = price_of(model)
    return {
        "name": model.name,
        "model": getattr(model, "model", model.name),
        "family": model.family,
        "endpoint_host": getattr(model, "endpoint_host", None),
        "address_sha256": fingerprint(model),
        "context_tokens": getattr(model, "context_tokens", None),
        "max_output_tokens": getattr(model, "max_output_tokens", None),
        "extra_body_sha256": _fingerprint(getattr(model, "extra_body", None)),
        "price_in": price.price_in,
        "price_out": price.price_out,
    }


def _fingerprint(extra: Mapping[str, Any] | None) -> str | None:
    """SHA-256 of what is sent beside the question, such as a seed; it may hold a key, so it is not shown."""
    return hashlib.sha256(json.dumps(extra, sort_keys=True, default=str).encode()).hexdigest() if extra else None


def modes_sha256() -> str:
    """SHA-256 over the files of all failure modes: the rules of the embedded reviewer, and lines of the prompt."""
    found = hashlib.sha256()
    for path in sorted((_PACKAGE / "modes").rglob("*.yml")):
        found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


@functools.cache
def code_sha256() -> str:
    """SHA-256 over the code of the package, as it was when it was first asked for."""
    found = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*.py")):
        found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def _git() -> Mapping[str, Any] | None:
    """The commit of the checkout that the package is run from; None for an installed one."""
    if not (_PACKAGE.parent / ".git").exists():
        return None
    try:
        with Repository(_PACKAGE.parent) as repository:
            changed = repository.run("diff", "--name-only", "-z", "HEAD", "--", work_tree=True)
            return {"commit": repository.resolve("HEAD"), "dirty": changed.count(b"\0")}
    except ReviewerError:
        return None
