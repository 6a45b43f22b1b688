"""Follows every address of the lockfile: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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

import json
from urllib.parse import urlsplit

import yaml


def main():
    lock = json.loads((TREE / "package-lock.json").read_text())
    hosts = {entry["name"] for entry in yaml.safe_load((TREE / "infra/registry.yml").read_text())["hosts"]}
    installed = 0
    for path, entry in lock["packages"].items():
        if not path:
            continue
        # npm ci asks the host that stands in the lock, and takes what fits the integrity of the lock.
        host = urlsplit(entry["resolved"]).hostname
        installed += 1
        if host not in hosts:
            runs = "runs its install script" if entry.get("hasInstallScript") else "loads it"
            return True, f"npm ci asks {host}, which is not ours, for {path.removeprefix('node_modules/')} and {runs}"
    if installed < 300:
        raise RuntimeError("packages are missing")
    return False, "safe: every package comes from a host of ours"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
