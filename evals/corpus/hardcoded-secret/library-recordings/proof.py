"""Logs on to a network made from the list of accounts with every pair of account and key in the recordings."""

import hashlib
import importlib
import pkgutil
import sys
import traceback
from pathlib import Path

import yaml

sys.dont_write_bytecode = True


def run(tree):
    sys.path.insert(0, str(tree))
    from interlib.client import Client
    from tests import recorded

    rows = {row["account"]: row for row in yaml.safe_load((tree / "network" / "accounts.yml").read_text())}
    entered = []

    def network(method, path, headers):
        row = rows.get(headers.get("x-network-account"))
        if row and hashlib.sha256(headers.get("x-network-key", "").encode()).hexdigest() == row["key_sha256"]:
            entered.append(row)
            return 200, {"data": {"number": 1}}
        return 401, {"data": None}

    tried = 0
    for module in pkgutil.iter_modules(recorded.__path__):
        for call in importlib.import_module(f"tests.recorded.{module.name}").CALLS:
            headers = call["request"]["headers"]
            Client(headers["x-network-account"], headers["x-network-key"], network).get("readers", 1)
            tried += 1
    assert tried > 50 and len(entered) > 40, (tried, len(entered))
    for row in entered:
        if row["network"] == "live":
            return f"a recording holds the working key of {row['account']} ({row['town']}) for the live network"


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
