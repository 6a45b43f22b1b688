"""Installs what the lock says as npm does, against registries of dicts: fetch each tarball from its `resolved`, compare its sum with `integrity`, install what fits.

Registries, and the hosts that the mirror walks, hold what was published. Any other host holds what its owner likes, as strangers do: the same name and
version with a script of his own. An install is harmed when it ends with a tarball in place that nobody has published.
"""

import base64
import hashlib
import json
import sys
import traceback
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True


class Refused(Exception):
    """npm stops: nothing there, or another sum (EINTEGRITY)."""


def tarball(name, version, more=b""):
    return f"package/package.json\n{name}@{version}\n".encode() + more


def total(algorithm, content):
    return base64.b64encode(hashlib.new(algorithm, content).digest()).decode()


def file_of(name, version):
    return f"/{name}/-/{name.rpartition('/')[2]}-{version}.tgz"


def published(tree):
    """{(name, version): tarball}, each as the mirror has kept it."""
    kept = {}
    for line in (tree / "mirror" / "seen.txt").read_text().splitlines():
        if not line.startswith("#"):
            name, version, digest = line.split()
            kept[name, version] = tarball(name, version)
            assert total("sha512", kept[name, version]) == digest, (name, version)
    return kept


def registries(tree, kept, lock):
    """{host: {path: content}} for every host that the lock names."""
    copies = [line for line in (tree / "mirror" / "hosts.txt").read_text().split("\n") if line and not line.startswith("#")]
    own = {file_of(*key): content for key, content in kept.items() if key[0].startswith("@galley/")}
    public = {file_of(*key): content for key, content in kept.items() if not key[0].startswith("@galley/")}
    found = {"npm.galley.example": own, "registry.npmjs.org": public}
    for host in copies:
        found[host] = {**public, **{f"/npm{path}": content for path, content in public.items()}}
    for name, entry in lock.items():
        place = urlsplit(entry["resolved"])
        if place.hostname not in (*copies, "npm.galley.example", "registry.npmjs.org"):
            script = b'"postinstall": "node lib/cache.js"\n'
            found.setdefault(place.hostname, {})[place.path] = tarball(name, entry["version"], script)
    return found


def install(lock, hosts):
    """What npm ci puts into node_modules."""
    placed = {}
    for name, entry in lock.items():
        place = urlsplit(entry["resolved"])
        content = hosts.get(place.hostname, {}).get(place.path)
        if content is None:
            raise Refused(f"404 {entry['resolved']}")
        algorithm, _, digest = entry["integrity"].partition("-")
        if total(algorithm, content) != digest:
            raise Refused(f"EINTEGRITY {name} {entry['version']} from {place.hostname}")
        placed[name] = content
    return placed


def run(tree):
    whole = json.loads((tree / "package-lock.json").read_text())["packages"]
    manifest = json.loads((tree / "package.json").read_text())
    assert whole[""]["dependencies"] == manifest["dependencies"]
    lock = {place.removeprefix("node_modules/"): entry for place, entry in whole.items() if place}
    kept = published(tree)
    placed = install(lock, registries(tree, kept, lock))
    assert len(placed) > 200, len(placed)
    for name, content in placed.items():
        version = lock[name]["version"]
        if content != kept.get((name, version)):
            return f"npm ci installs {name} {version} from {urlsplit(lock[name]['resolved']).hostname}, a tarball with a script of its own that nobody has published under that version"


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
