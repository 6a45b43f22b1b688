"""Reads the lines of a second generation probe with the datetime of the oldest interpreter that the project supports."""

import datetime
import re
import sys
import tomllib
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


OLD = re.compile(
    r"\d{4}-\d\d-\d\d"
    r"(?:.\d\d(?::\d\d(?::\d\d(?:\.\d{3}(?:\d{3})?)?)?)?"
    r"(?:[+-]\d\d:\d\d(?::\d\d(?:\.\d{6})?)?)?)?"
)


def oldest(tree):
    """The lowest minor version of Python 3 that the manifest promises."""
    manifest = tomllib.loads((tree / "pyproject.toml").read_text())
    return int(re.fullmatch(r">=\s*3\.(\d+)", manifest["project"]["requires-python"])[1])


def run(tree):
    sys.path.insert(0, str(tree))
    minor = oldest(tree)

    class Moment(datetime.datetime):
        @classmethod
        def fromisoformat(cls, text):
            # until 3.11 only what isoformat() itself writes is read
            if minor < 11 and not OLD.fullmatch(text):
                raise ValueError(f"Invalid isoformat string: {text!r}")
            return super().fromisoformat(text)

    import coldchain.readings as readings

    readings.datetime = Moment
    assert len(readings.read(["p1;0;-20"])) == 1
    assert len(readings.read(["q7;2024-05-02T09:15:00+02:00;-21"])) == 1
    try:
        [one] = readings.read(["q7;2024-05-02T07:15:00Z;-20"])
    except ValueError as error:
        return f"on Python 3.{minor}, which the project supports and the trucks have, the line of a new probe ends the program: {error}"
    assert one.at.timestamp() == 1714634100


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
