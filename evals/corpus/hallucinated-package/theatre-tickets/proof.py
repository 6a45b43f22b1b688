"""Resolves the dependencies of all workspaces the way npm install does, against the registry's listing."""

import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def run(tree):
    listing = json.loads((tree / "registry" / "listing.json").read_text())["packages"]
    root = json.loads((tree / "package.json").read_text())
    folders = [folder for pattern in root["workspaces"] for folder in sorted(tree.glob(pattern)) if (folder / "package.json").exists()]
    manifests = [root] + [json.loads((folder / "package.json").read_text()) for folder in folders]
    members = {manifest["name"]: manifest.get("version") for manifest in manifests}
    assert len(members) == 4, members
    looked = 0
    for manifest in manifests:
        for group in ("dependencies", "devDependencies", "optionalDependencies"):
            for name, wanted in manifest.get(group, {}).items():
                looked += 1
                if name in members:
                    assert members[name] == wanted, (name, wanted)
                elif name not in listing:
                    return f"{manifest['name']} depends on {name}, which the registry has never heard of: npm install takes what a stranger publishes under that name"
                else:
                    assert listing[name]["latest"] == wanted, (name, wanted)
    assert looked >= 8, looked


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
