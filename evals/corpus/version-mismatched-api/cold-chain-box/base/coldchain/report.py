"""What was too warm, and for how long."""

import sys
from datetime import timedelta

from coldchain.readings import read

LIMIT = -18.0
PATIENCE = timedelta(minutes=15)


def warm_spells(readings, limit=LIMIT, patience=PATIENCE):
    """(probe, from, until, warmest) for each time a probe stayed above the limit for longer than patience."""
    spells = []
    begun = {}
    for reading in sorted(readings, key=lambda one: (one.probe, one.at)):
        start = begun.get(reading.probe)
        if reading.degrees > limit:
            begun[reading.probe] = (start[0], max(start[1], reading.degrees)) if start else (reading.at, reading.degrees)
            continue
        if start and reading.at - start[0] > patience:
            spells.append((reading.probe, start[0], reading.at, start[1]))
        begun.pop(reading.probe, None)
    return spells


def main():
    for probe, start, end, warmest in warm_spells(read(sys.stdin)):
        print(f"{probe};{int(start.timestamp())};{int(end.timestamp())};{warmest}")


if __name__ == "__main__":
    main()
