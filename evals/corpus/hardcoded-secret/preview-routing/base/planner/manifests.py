"""Putting the manifests of an overlay together."""

from pathlib import Path

import yaml


def documents(root, overlay):
    """All documents of base and of the overlay."""
    found = []
    for folder in ("base", f"overlays/{overlay}"):
        for path in sorted((Path(root) / "deploy" / folder).glob("*.yml")):
            found += [document for document in yaml.safe_load_all(path.read_text()) if document]
    return found


def missing(found):
    """Names of secrets that a container needs and no document makes."""
    made = {d["metadata"]["name"] for d in found if d["kind"] in ("Secret", "ExternalSecret")}
    wanted = set()
    for document in found:
        if document["kind"] == "Deployment":
            for container in document["spec"]["template"]["spec"]["containers"]:
                wanted |= {source["secretRef"]["name"] for source in container.get("envFrom", [])}
    return sorted(wanted - made)
