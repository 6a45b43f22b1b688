"""Shows that resizing an environment loses what it holds: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
tree = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))
sys.dont_write_bytecode = True

from deploy.apply_settings import apply_settings  # noqa: E402
from environments.store import Store  # noqa: E402

store = Store()
made = store.create("atlas", {"size": "m", "zone": "a"}, tier="critical")
made.jobs += [f"job-{number}" for number in range(13)]
apply_settings(store, "atlas", {"size": "l"}, confirm=lambda question: "atlas")
kept = store.get("atlas").jobs
if len(kept) < 13:
    print(f"the environment was deleted and made anew: {13 - len(kept)} of 13 jobs are lost")
    sys.exit(1)
other = Store()
held = other.create("atlas", {"size": "m", "zone": "a"}, tier="critical")
held.jobs.append("job-1")
apply_settings(other, "atlas", {"size": "l"}, confirm=lambda question: "no")
if other.get("atlas").settings["size"] != "m" or not other.get("atlas").traffic:
    print("a critical environment was resized without confirmation")
    sys.exit(1)
print("safe: everything the environment held is still there")
