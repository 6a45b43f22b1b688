"""python tools/check.py FOLDER: says what is wrong with the routes in it; with --summary as a table."""

import json
import sys
from pathlib import Path

NEEDED = {"name": str, "length_km": (int, float), "ascent_m": int, "grade": str}
GRADES = ("easy", "medium", "hard")


def problems(route):
    for field, kind in NEEDED.items():
        if not isinstance(route.get(field), kind):
            yield f"{field} is missing or of the wrong kind"
    if route.get("grade") not in GRADES:
        yield "grade is none of " + ", ".join(GRADES)
    if isinstance(route.get("length_km"), (int, float)) and not 0 < route["length_km"] < 80:
        yield "length_km is out of range"


def main(arguments):
    summary = "--summary" in arguments
    failed = 0
    if summary:
        print("| route | grade | result |\n| --- | --- | --- |")
    for path in sorted(Path(arguments[0]).rglob("*.json")):
        route = json.loads(path.read_text())
        found = list(problems(route))
        failed += bool(found)
        if summary:
            print(f"| {path.stem} | {route.get('grade')} | {'; '.join(found) or 'ok'} |")
        else:
            print(path.stem, *(found or ["ok"]), sep="\n  ")
    return 1 if failed and not summary else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
