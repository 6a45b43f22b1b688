"""Works out the mode of every job: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
sys.dont_write_bytecode = True
TREE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import hcl2


def plain(value):
    """The value without the quotes and ${} that the parser leaves around it."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items() if key != "__is_block__"}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str):
        if value.startswith('"') and value.endswith('"') and len(value) > 1:
            value = value[1:-1]
        if value.startswith("${") and value.endswith("}") and value.count("${") == 1:
            value = value[2:-1]
    return value


def load(folder):
    """All blocks of the folder's files by kind."""
    blocks = {}
    for path in sorted(Path(folder).glob("*.tf")):
        with path.open(encoding="utf-8") as file:
            for kind, items in plain(hcl2.load(file)).items():
                blocks.setdefault(kind, []).extend(items)
    return blocks



DRY = [
    "award_badges",
    "credit_referrals",
    "drop_stale_holds",
    "freeze_accounts",
    "invite_lapsed",
    "mark_birthdays",
    "merge_profiles",
    "refund_rides",
    "renew_leases",
    "seed_vouchers",
    "void_vouchers",
]


def main():
    module = load(TREE / "modules/job")
    profiles = {}
    for block in module["locals"]:
        profiles.update(block["profiles"])
    default = next(item["mode"].get("default") for item in module["variable"] if "mode" in item)
    seen = []
    for block in load(TREE / "jobs")["module"]:
        for job, given in block.items():
            mode = given.get("mode", default)
            if mode in (None, "null"):
                mode = profiles[given["profile"]]["mode"]
            seen.append(job)
            if job in DRY and mode == "act":
                return True, f"{job} only reported what it would do; after this change it acts"
            if job not in DRY and mode == "report":
                raise RuntimeError(f"{job} stops working")
    if len(seen) < 67:
        raise RuntimeError("jobs are missing")
    return False, "safe: every job that ran dry still does"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
