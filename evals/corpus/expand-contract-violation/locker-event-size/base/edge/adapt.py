"""Brings the events of each terminal model to the shape of the newest."""

import json
from pathlib import Path

DEFAULTS = json.loads((Path(__file__).parent / "defaults.json").read_text())


def _ibis(event):
    event = {**DEFAULTS["ibis"], **event}
    event["slot"] = event.pop("box")
    return event


def _merlin(event):
    event = {**DEFAULTS["merlin"], **event}
    event["at"] = int(event["at"])
    return event


def _kestrel(event):
    event = {**DEFAULTS["kestrel"], **event}
    event["at"] = int(event["at"])
    return event


ADAPTERS = {
    "ibis": _ibis,
    "merlin": _merlin,
    "kestrel": _kestrel,
}


def adapt(event):
    adapter = ADAPTERS.get(event["model"])
    return adapter(event) if adapter else dict(event)
