"""Reads the pip installs of the image the way a shell does and resolves each distribution against the mirror's list of names."""

import shlex
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def instructions(text):
    """Dockerfile instructions with their continued lines joined."""
    joined, held = [], ""
    for line in text.splitlines():
        if not held and (not line.strip() or line.lstrip().startswith("#")):
            continue
        if line.rstrip().endswith("\\"):
            held += line.rstrip()[:-1] + " "
            continue
        joined.append(held + line)
        held = ""
    return joined


def wanted(text):
    """Distributions that the RUN lines hand to pip install."""
    for line in instructions(text):
        word, _, rest = line.strip().partition(" ")
        if word.upper() != "RUN":
            continue
        words = shlex.split(rest)
        for at in range(len(words) - 1):
            if words[at : at + 2] != ["pip", "install"]:
                continue
            for name in words[at + 2 :]:
                if name in ("&&", ";", "||"):
                    break
                if not name.startswith("-"):
                    yield name.partition("==")[0].lower().replace("_", "-"), name.partition("==")[2]


def run(tree):
    names = {}
    for line in (tree / "mirror" / "names.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, version, module = line.split()
            names[name] = version
    found = list(wanted((tree / "image" / "Dockerfile").read_text()))
    assert len(found) == 6, found
    for name, version in found:
        if name not in names:
            return f"the image installs {name}, which the mirror does not have, so pip asks the public index and takes whatever a stranger publishes there"
        assert names[name] == version, (name, version)


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
