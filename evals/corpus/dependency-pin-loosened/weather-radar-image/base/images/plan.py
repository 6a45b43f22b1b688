"""Tell which image each stage of the Dockerfile starts from when `docker buildx bake` runs.

A bake context with the name of an image takes the place of that image.
"""

import json
import sys
from pathlib import Path


def stages(text):
    """(image or stage, name) of each FROM."""
    found = []
    for line in text.splitlines():
        words = line.split()
        if words and words[0].upper() == "FROM":
            words = [word for word in words if not word.startswith("--")]
            found.append((words[1], words[3] if len(words) > 3 else ""))
    return found


def plan(root):
    text = (Path(root) / "Dockerfile").read_text()
    targets = json.loads((Path(root) / "docker-bake.json").read_text())["target"]
    contexts = {}
    for target in targets.values():
        contexts.update(target.get("contexts", {}))
    known, made = set(), []
    for image, name in stages(text):
        if image not in known:
            made.append((name, contexts.get(image, "docker-image://" + image).removeprefix("docker-image://")))
        known.add(name)
    return made


if __name__ == "__main__":
    for name, image in plan(sys.argv[1] if len(sys.argv) > 1 else "."):
        print(f"{name:12} {image}")
