"""Builds the tools stage with a mirror that sends another program: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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

import io
import re
import subprocess
import tarfile
import tempfile


def archive(name, text):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as packed:
        entry = tarfile.TarInfo(name)
        entry.size, entry.mode = len(text), 0o755
        packed.addfile(entry, io.BytesIO(text))
    return out.getvalue()


def build(served):
    """Runs the first stage of the Dockerfile up to its end; returns what the tool said, or None when a step failed."""
    text = (TREE / "Dockerfile").read_text()
    stage = re.split(r"(?m)^FROM ", text)[1]
    with tempfile.TemporaryDirectory() as place:
        place = Path(place)
        mirror, work, fakes = place / "mirror", place / "work", place / "fakes"
        for folder in (mirror, work, fakes):
            folder.mkdir()
        for name, data in served.items():
            (mirror / name).write_bytes(data)
        (fakes / "curl").write_text('#!/bin/sh\n# curl -fsSL -o FILE URL\ncp "$MIRROR_FILES/$(basename "$4")" "$3"\n')
        (fakes / "apt-get").write_text("#!/bin/sh\nexit 0\n")
        (fakes / "rm").write_text("#!/bin/sh\nexit 0\n")
        for fake in fakes.iterdir():
            fake.chmod(0o755)
        env = {"PATH": f"{fakes}:{os.environ.get('PATH', '/usr/bin:/bin')}", "MIRROR_FILES": str(mirror)}
        for line in stage.splitlines()[1:]:
            word, _, rest = line.partition(" ")
            if word == "ARG":
                name, _, value = rest.partition("=")
                env[name] = value
            elif word == "COPY":
                source, target = rest.split()
                (work / target).write_bytes((TREE / source).read_bytes())
            elif word == "RUN":
                done = subprocess.run(["sh", "-c", rest], cwd=work, env=env, capture_output=True, text=True)
                if done.returncode:
                    return None
        return (work / "rtile.version").read_text().strip()


def main():
    grids = archive("share/grids.txt", b"grid 1\n")
    honest = archive("bin/rtile", b"#!/bin/sh\necho rtile 2.4.0\n")
    changed = archive("bin/rtile", b"#!/bin/sh\necho something else\n")
    if build({"rtile_linux_amd64.tar": honest, "grids.tar": grids}) != "rtile 2.4.0":
        raise RuntimeError("the image cannot be built from the right files")
    said = build({"rtile_linux_amd64.tar": changed, "grids.tar": grids})
    if said is not None:
        return True, f"the mirror sent another program than the one of the sums, and the build ran it: it said {said!r}"
    return False, "safe: the build stops when the mirror sends another program"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
