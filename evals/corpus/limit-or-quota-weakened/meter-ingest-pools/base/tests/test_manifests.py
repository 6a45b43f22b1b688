import unittest
from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parent.parent / "deploy"
DOCUMENTS = [document for path in sorted(FOLDER.glob("*.yml")) for document in yaml.safe_load_all(path.read_text())]


def of_kind(kind):
    return {document["metadata"]["name"]: document["spec"] for document in DOCUMENTS if document["kind"] == kind}


class Manifests(unittest.TestCase):
    def test_every_deployment_is_probed_and_bounded(self):
        for name, spec in of_kind("Deployment").items():
            container = spec["template"]["spec"]["containers"][0]
            self.assertIn("readinessProbe", container, name)
            self.assertIn("memory", container["resources"]["limits"], name)

    def test_every_scaler_has_a_deployment(self):
        self.assertEqual(set(of_kind("HorizontalPodAutoscaler")), set(of_kind("Deployment")))
