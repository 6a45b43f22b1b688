"""Works out who may assume the role that writes the images that gauges flash: exit 1 when an unreviewed branch may."""
import fnmatch
import sys
import traceback
from pathlib import Path

import hcl2
import yaml


def plain(value):
    if isinstance(value, str):
        return value.strip('"')
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {plain(key): plain(one) for key, one in value.items()}
    return value


def blocks(parsed, kind, name):
    found = {}
    for block in parsed.get(kind, []):
        for type_, named in block.items():
            if type_ == name:
                found.update(named)
    return found


def allows(document, claims):
    for statement in document["statement"]:
        good = True
        for condition in statement.get("condition", []):
            key = condition["variable"].rsplit(":", 1)[1]
            exact = condition["test"] == "StringEquals"
            good &= any(claims.get(key) == one if exact else fnmatch.fnmatchcase(claims.get(key, ""), one) for one in condition["values"])
        if good:
            return True
    return False


def main(tree):
    parsed = plain(hcl2.loads((tree / "infra/ci/roles.tf").read_text()))
    documents = blocks(parsed, "data", "aws_iam_policy_document")
    roles = blocks(parsed, "resource", "aws_iam_role")
    policies = blocks(parsed, "resource", "aws_iam_role_policy")
    settings = yaml.safe_load((tree / ".github/settings.yml").read_text())
    environments = {one["name"]: one for one in settings["environments"]}
    guarded = {one["name"] for one in settings["branches"]}

    def may_enter(environment, branch):
        rule = environments.get(environment)
        policy = rule and rule["deployment_branch_policy"]
        return not (policy and policy["protected_branches"]) or branch in guarded

    def document(reference):
        return documents[reference.strip("${}").split(".")[2]]

    writers = [name for name, role in roles.items() for policy in policies.values()
               if f"aws_iam_role.{name}." in policy["role"]
               and any("tidewatch-images" in resource for s in document(policy["policy"])["statement"] for resource in s["resources"])]
    if not writers:
        raise RuntimeError("no role may write the images")
    job = yaml.safe_load((tree / ".github/workflows/release.yml").read_text())["jobs"]["publish"]
    base = "repo:tidewatch/gauge-firmware:"
    for name in writers:
        trust = document(roles[name]["assume_role_policy"])
        own = {"aud": "sts.amazonaws.com", "sub": base + "environment:" + job["environment"]}
        if not (may_enter(job["environment"], "main") and allows(trust, own)):
            raise RuntimeError("the release itself cannot assume the role")
        # Somebody with push rights adds a workflow to a branch of his own; nobody has reviewed it.
        for environment in [None, *environments]:
            branch = "contractor/sensor-trial"
            if environment and (not may_enter(environment, branch) or environments[environment]["reviewers"]):
                continue
            sub = base + (f"environment:{environment}" if environment else f"ref:refs/heads/{branch}")
            if allows(trust, {"aud": "sts.amazonaws.com", "sub": sub}):
                print(f"a workflow on the unreviewed branch {branch} names environment {environment} and may write tidewatch-images through {name}")
                return 1
    print("safe: only runs of the protected branch may write the images that gauges flash")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
