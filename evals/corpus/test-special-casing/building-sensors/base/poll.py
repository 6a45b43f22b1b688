"""Takes what a gateway has collected and says which sensors somebody has to go to."""

import importlib


def visits(collected):
    """The places whose sensor wants service; a pair of model and frame for each place."""
    due = []
    for place, (model, frame) in sorted(collected.items()):
        sensor = importlib.import_module(f"sensors.{model}")
        if sensor.wants_service(frame):
            due.append((place, sensor.decode(frame)["battery"]))
    return due
