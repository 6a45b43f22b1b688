"""Random findings for properties; few paths and lines, so that findings meet."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from reviewer.taxonomy import BlastRadius, Confidence, Detection, Reversibility, Severity
from reviewer.verdict import Finding
from tests.support.builders import finding

_KINDS: list[dict[str, Any]] = [
    {"reviewers": ("one",)},
    {"reviewers": ("two",)},
    {"reviewers": ("embedded",), "rule": "m/a", "precision": "ask"},
    {"reviewers": ("embedded",), "rule": "m/b", "precision": "high", "fix": "Do not."},
]
_MODES = ["exception-swallowed", "exception-swallowed", "drop-or-truncate", "reviewer-prompt-injection", "other"]


@st.composite
def _findings(draw: st.DrawFn) -> Finding:
    verified = draw(st.booleans()) or draw(st.booleans())
    line = draw(st.sampled_from([None, 3, 7])) if verified else None
    return finding(
        mode=draw(st.sampled_from(_MODES)),
        path=draw(st.sampled_from(["a.py", "b.py"])),
        side=draw(st.sampled_from(["new", "old"])) if line else None,
        line_start=line,
        evidence=draw(st.sampled_from(["x = 1", "  x = 1", "y()"])),
        claim=draw(st.sampled_from(["It fails.", "It hangs."])),
        severity=draw(st.sampled_from(Severity)),
        confidence=draw(st.sampled_from(Confidence)),
        blast_radius=draw(st.sampled_from(BlastRadius)),
        reversibility=draw(st.sampled_from(Reversibility)),
        detection=draw(st.sampled_from(Detection)),
        verified=verified,
        corroborated=draw(st.booleans()),
        **draw(st.sampled_from(_KINDS)),
    )


FINDINGS = _findings()
"""Any finding of any reviewer."""
