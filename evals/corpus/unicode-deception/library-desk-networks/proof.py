"""Works out who reaches the desk of every branch: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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



import ipaddress
import re


def main():
    module = load(TREE / "modules/branch")
    local = {}
    for block in module["locals"]:
        local.update(block)
    for block in module["resource"]:
        for body in block.get("openstack_networking_secgroup_rule_v2", {}).values():
            asked = re.fullmatch(r"toset\(lookup\(local\.(\w+), var\.([\w.]+), local\.(\w+)\)\)", body["for_each"])
    stranger = ipaddress.ip_address("198.51.100.9")
    seen = 0
    for block in load(TREE / "branches")["module"]:
        for branch, given in block.items():
            wanted = given
            for step in asked[2].split("."):
                wanted = wanted[step]
            ranges = local[asked[1]].get(wanted, local[asked[3]])
            seen += 1
            if wanted and any(stranger in ipaddress.ip_network(item) for item in ranges):
                return True, f"{branch} has people at its counter, and its desk is open to {stranger} and everybody else: the network it names does not exist"
    if seen < 20:
        raise RuntimeError("branches are missing")
    return False, "safe: only kiosk branches are open to everybody"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
