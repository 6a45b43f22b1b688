"""Works out whether an overwritten object can be had back: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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

import hcl2


def plain(value):
    """The value without the quotes and ${} that the parser leaves around it."""
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items() if key != "__is_block__"}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, str):
        if value.startswith('"') and value.endswith('"') and len(value) > 1:
            value = value[1:-1]
        if value.startswith("${") and value.endswith("}") and value.count("${") == 1:
            value = value[2:-1]
    return value


def load(folder):
    """All blocks of the folder's files by kind."""
    blocks = {}
    for path in sorted(Path(folder).glob("*.tf")):
        with path.open(encoding="utf-8") as file:
            for kind, items in plain(hcl2.load(file)).items():
                blocks.setdefault(kind, []).extend(items)
    return blocks



import yaml


def versions(blocks):
    """Days that an overwritten object can still be read, by bucket."""
    days = {}
    for block in blocks["resource"]:
        for name, body in block.get("aws_s3_bucket_versioning", {}).items():
            days[name] = float("inf") if body["versioning_configuration"][0]["status"] == "Enabled" else 0
    for block in blocks["resource"]:
        for name, body in block.get("aws_s3_bucket_lifecycle_configuration", {}).items():
            for rule in body["rule"]:
                if "noncurrent_version_expiration" in rule and rule["status"] == "Enabled":
                    days[name] = min(days[name], int(rule["noncurrent_version_expiration"][0]["noncurrent_days"]))
    return days


def main():
    days = versions(load(TREE / "storage"))
    steps = yaml.safe_load((TREE / "pipelines/archive.yml").read_text())["steps"]
    made_from = {output: step["inputs"] for step in steps for output in step["outputs"]}
    for bucket in sorted(days):
        # A faulty job overwrites an object and somebody notices a week later.
        if days[bucket] < 7 and bucket not in made_from:
            return True, f"an object of {bucket} that was overwritten a week ago is lost: no version is kept and no step makes {bucket} from anything"
    return False, "safe: what was overwritten a week ago can be read from a version or made again"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
