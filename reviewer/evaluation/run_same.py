"""Whether a folder holds the run that is to go on, and in which words not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reviewer.errors import UsageError

_DECIDING = ("model", "prompt", "settings")
"""Parts of run.json that decide, beside the cases, whether two runs are one."""
_FEW = 3
"""Cases that are named."""
_LONG = 40
"""Characters of a value, beyond which it is a hash whose beginning says enough."""
_HINT = "use another --out, or delete the folder"


def refuse_another(path: Path, before: Mapping[str, Any], now: Mapping[str, Any], *, mixed: bool = False) -> None:
    """UsageError when a folder holds another run, naming all that differs; `mixed` allows another version."""
    found = [*_values(before, now), *_cases(before, now)]
    if found:
        raise UsageError(f"{path}: holds another run: {'; '.join(found)}; {_HINT}")
    was, is_now = (_code(run)[0] for run in (before, now))
    if was and is_now and was != is_now and not mixed:
        raise UsageError(
            f"{path}: was begun by version {was} of reviewer, and this is {is_now}, whose rules may differ; install"
            f" {was} to end it as it began, or go on with --mix-versions, which run.json keeps"
        )


def other_code(before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """What a run goes on with that it was not done with so far, in words; empty where the code is the same."""
    known = [before, *before.get("continued", ())]
    if not _code(before)[1] or _code(now)[1] in [_code(one)[1] for one in known]:
        return ""
    return f"other code than so far ({_named(known[-1])}, now {_named(now)}); its trials are mixed"


def continued(before: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """What run.json says of a run that goes on with other code: that of the beginning, and then each other one."""
    more = {key: now.get(key) for key in ("versions", "git")}
    return {**before, "continued": [*before.get("continued", ()), more]}


def _code(run: Mapping[str, Any]) -> tuple[str, str]:
    """Version and hash of the code of a run; empty where it says nothing of it."""
    versions = run.get("versions") or {}
    return str(versions.get("reviewer") or ""), str(versions.get("code") or "")


def _named(run: Mapping[str, Any]) -> str:
    version, code = _code(run)
    commit = (run.get("git") or {}).get("commit")
    return f"{version} {_short(code)}" + (f" at commit {_short(str(commit))}" if commit else "")


def _values(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    for part in _DECIDING:
        was, is_now = _flat(before.get(part), part), _flat(now.get(part), part)
        if part == "model" and isinstance(before.get(part), Mapping):
            is_now = {name: value for name, value in is_now.items() if name in was or name not in _LATER}
        for name in dict.fromkeys((*was, *is_now)):
            if was.get(name) != is_now.get(name):
                yield f"{name} was {_shown(was.get(name))} and is {_shown(is_now.get(name))}"


_LATER = frozenset({"model.address_sha256"})
"""What run.json of earlier versions does not say."""


def _cases(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    if before.get("cases") == now.get("cases"):
        return
    was, is_now = (run.get("case_hashes") or {} for run in (before, now))
    changes = {
        "changed": [name for name in is_now if name in was and was[name] != is_now[name]],
        "new": [name for name in is_now if name not in was],
        "gone": [name for name in was if name not in is_now],
    }
    said = [f"{len(names):,} {what} ({_few(names)})" for what, names in changes.items() if names]
    yield f"cases: {', '.join(said) or 'other ones'}"


def _few(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + (", ..." if len(names) > _FEW else "")


def _flat(value: Any, name: str) -> dict[str, Any]:
    """Values by their names with dots."""
    if not isinstance(value, Mapping):
        return {name: value}
    return {key: one for inner, found in value.items() for key, one in _flat(found, f"{name}.{inner}").items()}


def _shown(value: object) -> str:
    return _short(value) if isinstance(value, str) and len(value) > _LONG else repr(value)


def _short(text: str) -> str:
    return text[:12]
