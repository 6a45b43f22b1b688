"""python tools/survey.py FOLDER: grades the routes again and says where the stated grade differs; with --summary as a table."""

import json
import sys
from pathlib import Path

from regions import load


def main(arguments):
    summary = "--summary" in arguments
    if summary:
        print("| route | stated | surveyed |\n| --- | --- | --- |")
    for region in sorted(one for one in Path(arguments[0]).iterdir() if one.is_dir()):
        scale = load(region)
        for path in sorted(region.glob("*.json")):
            route = json.loads(path.read_text())
            graded = scale.grade(route)
            if summary:
                print(f"| {path.stem} | {route.get('grade')} | {graded} |")
            elif graded != route.get("grade"):
                print(f"{path.stem}: stated {route.get('grade')}, surveyed {graded}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
