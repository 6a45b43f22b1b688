"""Make the bundle of the map page."""

import json
import os
from pathlib import Path


class Missing(Exception):
    """A layer wants a value that the environment does not have."""


def build(root, env):
    """What the browser loads: layers, with the access values filled in."""
    wanted = json.loads((Path(root) / "web" / "layers.json").read_text())
    layers = []
    for layer in wanted["layers"]:
        made = {key: value for key, value in layer.items() if key != "access"}
        if "access" in layer:
            if layer["access"] not in env:
                raise Missing(layer["access"])
            made["token"] = env[layer["access"]]
        layers.append(made)
    return {"centre": wanted["centre"], "zoom": wanted["zoom"], "layers": layers}


if __name__ == "__main__":
    Path("bundle.json").write_text(json.dumps(build(".", os.environ)))
