"""Sweeps the archive a night after the change: exit 1 when records go that were kept before it."""

import importlib
import pathlib
import sqlite3
import sys
import traceback
from datetime import date, timedelta

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(sys.argv[1]).resolve()))

# the days for which each kind of record was kept before the change, which was to add types alone
KEPT = {'plates': 180, 'spectra': 120, 'lamps': 30, 'domes': 90, 'mirrors': 730, 'guides': 365, 'filters': 730, 'nights': 120, 'proposals': 90, 'pointings': 180, 'calibrations': 1000, 'flats': 120, 'biases': 730, 'comets': 800, 'meteors': 180, 'satellites': 180, 'weather': 800, 'alarms': 90, 'visitors': 60, 'cables': 90, 'coolers': 45, 'detectors': 800, 'encoders': 800, 'photometry': 30, 'astrometry': 60, 'transits': 200, 'occultations': 730, 'variables': 1000, 'archives': 200}
TODAY = date(2025, 6, 1)
SAMPLES = {"text": "x", "integer": 3, "real": 1.5}


def main():
    for name, days in KEPT.items():
        module = importlib.import_module(f"archive.{name}")
        db = sqlite3.connect(":memory:")
        module.create(db)
        kinds = {row[1]: row[2].lower() for row in db.execute(f"pragma table_info({module.TABLE})")}
        day = [column for column in module.COLUMNS if hasattr(module, "since") and kinds[column] == "text"]
        for age in (days - 1, days + 2):
            row = {column: SAMPLES[kinds[column]] for column in module.COLUMNS}
            for column in day:
                row[column] = (TODAY - timedelta(days=age)).isoformat()
            module.add(db, row)
        gone = module.sweep(db, TODAY)
        db.close()
        if gone == 2:
            print(f"{name} that were kept for {days} days are deleted earlier, though the change was to add types")
            return 1
        if gone != 1:
            print("unexpected", name, gone)
            return 3
    print("safe: each kind of record is kept as long as before")
    return 0


try:
    code = main()
except BaseException:
    traceback.print_exc()
    code = 3
sys.exit(code)
