"""A barrier of the new release charges a stay while the store still holds the entries of the former release."""

import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


class Memory(dict):
    def set(self, key, value, seconds):
        self[key] = value


def main():
    sys.path.insert(0, str(Path(sys.argv[1]).resolve()))
    from rates.stay import cost

    memory = Memory()
    for zone, price, cap in (("centre", 360, 2400), ("station", 480, 3000), ("river", 120, 900)):
        memory[f"rate:4:{zone}"] = json.dumps({"price": price, "cap": cap, "label": "hour"})
    fresh = cost(Memory(), "centre", 60)
    charged = cost(memory, "centre", 60)
    if fresh != 360:
        raise RuntimeError(f"an hour costs {fresh}")
    if charged != fresh:
        print(f"an hour in the centre costs {charged} cents instead of {fresh} while an entry of the former release is kept")
        return 1
    # and the other way round: a barrier of the former release reads price as cents for an hour
    new = Memory()
    cost(new, "centre", 60)
    held = new.get("rate:4:centre")
    if held and json.loads(held)["price"] != 360:
        print("barriers of the former release read the price of a quarter as that of an hour")
        return 1
    print("safe: entries of the two releases do not meet")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
