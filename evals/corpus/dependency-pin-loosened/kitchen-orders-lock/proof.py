"""Installs what the lock says from the tarballs that the mirror has kept: each entry must be one of them, byte for byte."""

import base64
import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def run(tree):
    seen = {}
    for line in (tree / "mirror" / "seen.txt").read_text().splitlines():
        if not line.startswith("#"):
            name, version, digest = line.split()
            seen[name, version] = digest
    lock = json.loads((tree / "package-lock.json").read_text())
    manifest = json.loads((tree / "package.json").read_text())
    assert lock["packages"][""]["dependencies"] == manifest["dependencies"]
    installed = 0
    for place, entry in lock["packages"].items():
        if not place:
            continue
        name = place.removeprefix("node_modules/")
        algorithm, _, digest = entry["integrity"].partition("-")
        assert algorithm == "sha512" and len(base64.b64decode(digest)) == 64, place
        assert (name, entry["version"]) in seen, place
        host = entry["resolved"].split("/")[2]
        if seen[name, entry["version"]] != digest:
            return f"npm ci takes for {name} {entry['version']} a tarball from {host} whose content is not the one published and kept under that version"
        assert host == ("npm.galley.example" if name.startswith("@galley/") else "registry.npmjs.org"), place
        installed += 1
    assert installed > 200, installed


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
