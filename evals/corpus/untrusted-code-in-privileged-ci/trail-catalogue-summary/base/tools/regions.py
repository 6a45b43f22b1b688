"""Each region grades by a scale of its own, in `scale.py` next to its routes."""

import importlib.util


def load(region):
    spec = importlib.util.spec_from_file_location(f"scale_{region.name}", region / "scale.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
