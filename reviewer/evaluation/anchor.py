"""Where a case stands in the HTML page of a report."""

from __future__ import annotations

import hashlib


def anchor(case: str) -> str:
    """The fragment of a case's id; a hash, since an id may hold anything."""
    return f"case-{hashlib.sha256(case.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"
