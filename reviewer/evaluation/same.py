"""What has to be equal on every machine of a run, so that it does not matter which one did a trial."""

from __future__ import annotations

import platform
from dataclasses import asdict, dataclass

from reviewer.evaluation.run_settings import modes_sha256
from reviewer.prompt import load_prompt
from reviewer.version import VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """The code of one process, in so far as results depend on it."""

    reviewer: str
    python: str
    """Without its last number, which changes nothing."""
    modes: str
    prompt: str

    def as_dict(self) -> dict[str, str]:
        """The same as plain values."""
        return asdict(self)

    def differs(self, other: Same) -> str:
        """What another process has that differs, in words; empty when nothing does."""
        for name, ours in self.as_dict().items():
            theirs = other.as_dict()[name]
            if ours != theirs:
                shown = f"{theirs}, the run has {ours}" if name in ("reviewer", "python") else "others than the run has"
                return f"it has {_NAMES[name]} {shown}"
        return ""


_NAMES = {"reviewer": "reviewer", "python": "Python", "modes": "failure modes", "prompt": "prompts"}


def same() -> Same:
    """What this process has."""
    return Same(
        reviewer=VERSION,
        python=".".join(platform.python_version_tuple()[:2]),
        modes=modes_sha256(),
        prompt=load_prompt().sha256,
    )
