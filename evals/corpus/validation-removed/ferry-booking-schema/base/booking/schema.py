"""The part of JSON Schema that our files use."""

import re


def problems(schema, value, at=""):
    kinds = {"object": dict, "string": str, "integer": int}
    if not isinstance(value, kinds[schema["type"]]) or isinstance(value, bool):
        yield f"{at or 'body'} is not of type {schema['type']}"
        return
    for name in schema.get("required", []):
        if name not in value:
            yield f"{at}{name} is missing"
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            yield from problems(inner, value[name], f"{at}{name}.")
    if "minimum" in schema and value < schema["minimum"] or "maximum" in schema and value > schema["maximum"]:
        yield f"{at} is out of range"
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        yield f"{at} is too long"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at} has the wrong form"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at} is unknown"
