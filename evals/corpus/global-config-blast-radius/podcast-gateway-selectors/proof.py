"""Loads the gateway's files into its own engine and reads each route's limit: exit 1 when the one for the bulk lane holds others too."""
import sys
import traceback
from pathlib import Path

import yaml


def main(tree):
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = True
    from gateway.engine import allowance, attached

    engine = yaml.safe_load((tree / "gateway/engine.yml").read_text())
    policies = {path.stem: yaml.safe_load(path.read_text()) for path in (tree / "gateway/policies").glob("*.yml")}
    routes = {one["path"]: one for one in yaml.safe_load((tree / "gateway/routes.yml").read_text())}
    if allowance(engine, policies, routes["/ingest"]) != 20:
        raise RuntimeError("the bulk lane is not limited")
    for path in ("/studio", "/studio/stats", "/ingest"):
        if "signed-in" not in attached(engine, policies, routes[path]):
            raise RuntimeError("a route lost its session")
    wanted = {"/play": 6000, "/search": 6000, "/studio": 600, "/studio/stats": 600}
    now = {path: allowance(engine, policies, routes[path]) for path in wanted}
    if now != wanted:
        print("the limit of the bulk lane stands in front of other routes at every edge location: " + ", ".join(f"{p} {wanted[p]} -> {now[p]} per minute" for p in wanted if wanted[p] != now[p]))
        return 1
    print("safe: only the bulk lane has the small limit")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
