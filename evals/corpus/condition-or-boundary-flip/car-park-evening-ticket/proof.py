"""Stays at, below and above the free minutes of each park."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    from datetime import datetime, timedelta

    from carpark.fees import due
    from carpark.tariffs import BY_NAME

    noon = datetime(2026, 5, 4, 12)
    for name, tariff in BY_NAME.items():
        for minutes in range(0, 130):
            cents = due(name, noon, noon + timedelta(minutes=minutes, seconds=20))
            wanted = 0 if minutes <= tariff.free else min(-(-minutes // tariff.step) * tariff.cents, tariff.most)
            if cents != wanted:
                print(f"a stay of {minutes} minutes at {name} costs {cents} cents; the council's table says {wanted} (free up to and including {tariff.free})")
                return 1
    print("safe: all short stays cost what the table says")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
