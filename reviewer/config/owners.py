"""Who may approve: names in CODEOWNERS or in the configuration, both read from trusted history."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reviewer.errors import ConfigError

PLACES = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")


def checked_approvals(
    names: Sequence[str], *, approvers: Sequence[str], paths: Sequence[str], read: Callable[[str], bytes | None]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names that count, and those that do not.

    A name counts when it is one of the configured approvers or owns at least one changed path
    by the first CODEOWNERS file found.
    """
    if not names:
        return (), ()
    allowed = {_plain(name) for name in approvers} | _owners(paths, read)
    good = tuple(name for name in names if _plain(name) in allowed)
    return good, tuple(name for name in names if name not in good)


def _plain(name: str) -> str:
    return name.strip().removeprefix("@").lower()


def _owners(paths: Sequence[str], read: Callable[[str], bytes | None]) -> set[str]:
    """Everybody who owns one of the paths."""
    place, content = next(((one, found) for one in PLACES if (found := read(one)) is not None), ("", None))
    if content is None:
        return set()
    import codeowners

    try:
        owners = codeowners.CodeOwners(content.decode("utf-8", "replace"))
    except ValueError as error:  # a rule left out could let an earlier one count again
        raise ConfigError(f"{place}: {error}; correct it, or approve without --approved-by") from error
    return {_plain(owner) for path in paths for _, owner in owners.of(path)}
