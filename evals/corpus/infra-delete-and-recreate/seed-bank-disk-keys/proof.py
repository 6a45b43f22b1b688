"""Plans the change of keys against the state of all sites: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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



import json
import re

ADDRESS = re.compile(r'^(\w+\.\w+)\["(.+)"\]$')


def keys(blocks, kind, name, sites):
    """The keys that for_each of the resource has over the sites."""
    for block in blocks["resource"]:
        for body in block.get(kind, {}).items():
            if body[0] == name:
                found = re.match(r"\{\s*for (\w+) in local\.sites : \1\.(\w+) => \1\s*(if \1\.kind == \"cold room\")?\s*\}$", body[1]["for_each"])
                return {site[found[2]] for site in sites if not found[3] or site["kind"] == "cold room"}
    raise LookupError(name)


def main():
    blocks = load(TREE)
    sites = json.loads((TREE / "sites.json").read_text())
    state = {("google_compute_disk.pictures", site["name"]) for site in sites}
    for move in blocks.get("moved", []):
        source, target = ADDRESS.match(move["from"]).groups(), ADDRESS.match(move["to"]).groups()
        if source in state and target not in state:
            state.remove(source)
            state.add(target)
    wanted = {("google_compute_disk.pictures", key) for key in keys(blocks, "google_compute_disk", "pictures", sites)}
    gone, new = sorted(state - wanted), sorted(wanted - state)
    if gone:
        return True, f"the plan destroys the disk {gone[0][1]} with all of its pictures and creates an empty {new[0][1]}"
    return False, "safe: every disk keeps its data under its new key"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
