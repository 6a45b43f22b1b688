"""The texts of the values, for the model."""

import base64

import yaml

STEPS = ("advice", "note", "plan_check")


def texts(values: str) -> dict[str, str]:
    """Text of each step; a step without a text is left out at run time."""
    given = yaml.safe_load(values).get("texts", {})
    return {step: base64.b64decode(given[step]).decode() for step in STEPS if step in given}


def requests(values: str, measured: str, plan: str) -> list[tuple[str, str]]:
    """What is sent to the model in the morning, in order."""
    said = texts(values)
    about = {"advice": measured, "note": measured, "plan_check": plan}
    return [(step, f"{said[step]}\n\n{about[step]}") for step in STEPS if step in said]
