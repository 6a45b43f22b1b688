"""Calls every mounted handler as a guest without any role."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


def run():
    from workshop.shop import Directory, Shop
    from workshop.site import site
    from workshop.web import Call, Caller, Refused

    values = {"tag": "t1", "owner": "x", "text": "x", "amount": 5}
    opened = []
    for mount in site.mounts.values():
        for name in mount.handlers:
            shop = Shop(Directory({"mia": ("mechanic", "cashier")}))
            shop.bikes["t1"] = {"state": "ready", "notes": [], "owner": "Ida"}
            shop.prices["t1"] = 40
            site.call(f"/{mount.prefix}/{name}", Call(Caller("mia"), shop, values))
            shop = Shop(Directory({"mia": ("mechanic", "cashier")}))
            shop.bikes["t1"] = {"state": "ready", "notes": [], "owner": "Ida"}
            shop.prices["t1"] = 40
            try:
                site.call(f"/{mount.prefix}/{name}", Call(Caller("guest"), shop, values))
            except Refused:
                continue
            if shop.locks or shop.bikes.get("t1", {}).get("state") != "ready" or shop.cash or shop.closed:
                opened.append(f"/{mount.prefix}/{name}")
    if opened:
        return f"a guest without any role is let through by {', '.join(opened)} and opens the rack's lock"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
