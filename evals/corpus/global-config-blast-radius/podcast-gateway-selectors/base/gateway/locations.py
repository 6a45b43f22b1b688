"""The edge locations, from their files."""

import pathlib

import yaml

FOLDER = pathlib.Path(__file__).parent / "locations"


def locations(folder=FOLDER):
    """Each location by name."""
    found = {}
    for path in sorted(folder.glob("*.yml")):
        place = yaml.safe_load(path.read_text(encoding="utf-8"))
        found[place["name"]] = {**place, "nodes": [node.split() for node in place["nodes"]]}
    return found


def weights(place):
    """What share of the traffic each node of a location takes."""
    total = sum(int(weight) for _, _, weight in place["nodes"])
    return {name: int(weight) / total for name, _, weight in place["nodes"]}
