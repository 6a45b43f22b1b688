"""The parts of SARIF 2.1.0 that the reviewer uses, as a closed JSON Schema; numbers are sections of the standard."""

from __future__ import annotations

from typing import Any

LEVEL = {"enum": ["none", "note", "warning", "error"]}
TEXT = {"type": "string", "minLength": 1}
BAG = {"type": "object", "properties": {"tags": {"type": "array", "items": TEXT, "uniqueItems": True}}}
RELATIVE_URI = {"type": "string", "pattern": r"^(?!/)(?!\.\.?(/|$))([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}


def closed(required: list[str], **properties: Any) -> dict[str, Any]:
    """An object with no other properties."""
    return {"type": "object", "required": required, "properties": properties, "additionalProperties": False}


def many(items: dict[str, Any], **limits: Any) -> dict[str, Any]:
    """An array."""
    return {"type": "array", "items": items, **limits}


MESSAGE = closed(["text"], text=TEXT)  # 3.11
REGION = closed(  # 3.30
    ["startLine"],
    startLine={"type": "integer", "minimum": 1},
    endLine={"type": "integer", "minimum": 1},
    snippet=closed(["text"], text={"type": "string"}),
)
ARTIFACT = closed(["uri"], uri=RELATIVE_URI, uriBaseId={"const": "SRCROOT"})  # 3.4
LOCATION = closed(  # 3.28, 3.29
    ["physicalLocation"], physicalLocation=closed(["artifactLocation"], artifactLocation=ARTIFACT, region=REGION)
)
RULE = closed(  # 3.49
    ["id"],
    id=TEXT,
    shortDescription=closed(["text"], text=TEXT),
    fullDescription=closed(["text"], text=TEXT),
    help=closed(["text"], text=TEXT, markdown=TEXT),
    defaultConfiguration=closed(["level"], level=LEVEL),
    properties=BAG,
)
RESULT = closed(  # 3.27
    ["message"],
    ruleId=TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level=LEVEL,
    message=MESSAGE,
    locations=many(LOCATION, minItems=1),
    partialFingerprints={"type": "object", "additionalProperties": TEXT},
    properties=BAG,
)
NOTIFICATION = closed(["message"], message=MESSAGE, level=LEVEL, locations=many(LOCATION))  # 3.58
INVOCATION = closed(  # 3.20
    ["executionSuccessful"],
    executionSuccessful={"type": "boolean"},
    exitCode={"type": "integer"},
    exitCodeDescription=TEXT,
    toolExecutionNotifications=many(NOTIFICATION),
)
RUN = closed(  # 3.14
    ["tool"],
    tool=closed(["driver"], driver=closed(["name"], name=TEXT, version=TEXT, rules=many(RULE, uniqueItems=True))),
    originalUriBaseIds={"type": "object", "additionalProperties": closed([], description=MESSAGE)},
    invocations=many(INVOCATION),
    results=many(RESULT),
    properties=BAG,
)
SARIF: dict[str, Any] = closed(  # 3.13
    ["version", "runs"],
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs=many(RUN),
)
