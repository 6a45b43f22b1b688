"""Refuses bodies that do not fit the interface."""

import json
from pathlib import Path
from typing import Any

KINDS = {"string": str, "number": (int, float), "integer": int, "boolean": bool, "object": dict}


class Fit:
    def __init__(self, file: Path) -> None:
        self.document = json.loads(file.read_text("utf-8"))

    def faults(self, path: str, body: Any) -> list[str]:
        """What is wrong with the body of a POST; nothing when it fits."""
        content = self.document["paths"][path]["post"]["requestBody"]["content"]
        return self._compare(content["application/json"]["schema"], body, "body")

    def _compare(self, schema: dict[str, Any], value: Any, where: str) -> list[str]:
        if "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
        if not isinstance(value, KINDS[schema["type"]]):
            return [f"{where} is no {schema['type']}"]
        found = []
        if schema["type"] == "object":
            found += [f"{where}.{name} is missing" for name in schema.get("required", []) if name not in value]
            for name, part in schema.get("properties", {}).items():
                if name in value:
                    found += self._compare(part, value[name], f"{where}.{name}")
        return found
