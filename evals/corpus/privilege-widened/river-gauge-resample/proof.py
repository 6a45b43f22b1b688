"""Works out from the parsed configuration what the tasks can do with each bucket: grants of the role, cut by its boundary."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import fnmatch
import re


def load():
    import hcl2

    found = {}
    for path in sorted((TREE / "infra").glob("*.tf")):
        with open(path) as stream:
            for kind, blocks in hcl2.load(stream).items():
                if kind not in ("data", "resource"):
                    continue
                for block in blocks:
                    for type_, named in block.items():
                        for name, body in named.items():
                            if name != "__is_block__":
                                found[kind, plain(type_), plain(name)] = body
    return found


def plain(value):
    return value[1:-1] if isinstance(value, str) and len(value) > 1 and value[0] == value[-1] == '"' else value


def resolve(value, found):
    def arn(match):
        body = found["resource", match[1], match[2]]
        name = plain(body.get("bucket") or body.get("name") or body.get("family") or match[2])
        return f"arn:{match[1]}:{name}"

    return re.sub(r"\$\{(\w+)\.(\w+)\.(?:arn|id)\}", arn, plain(value))


def statements(reference, found):
    name = re.search(r"aws_iam_policy_document\.(\w+)\.json", reference)[1]
    for statement in found["data", "aws_iam_policy_document", name]["statement"]:
        yield (
            plain(statement.get("effect", "Allow")),
            [plain(action) for action in statement["actions"]],
            [resolve(resource, found) for resource in statement.get("resources", ["*"])],
        )


def allows(rules, action, resource):
    verdict = False
    for effect, actions, resources in rules:
        if any(fnmatch.fnmatchcase(action.lower(), pattern.lower()) for pattern in actions):
            if any(fnmatch.fnmatchcase(resource, pattern) for pattern in resources):
                if effect == "Deny":
                    return False
                verdict = True
    return verdict


def run():
    found = load()
    grants, limits = {}, {}
    for (kind, type_, name), body in found.items():
        if type_ == "aws_iam_role_policy":
            role = re.search(r"aws_iam_role\.(\w+)", body["role"])[1]
            grants.setdefault(role, []).extend(statements(body["policy"], found))
        if type_ == "aws_iam_role" and "permissions_boundary" in body:
            policy = re.search(r"aws_iam_policy\.(\w+)", body["permissions_boundary"])[1]
            limits[name] = list(statements(found["resource", "aws_iam_policy", policy]["policy"], found))

    def can(role, action, resource):
        granted = allows(grants.get(role, []), action, resource)
        return granted and (role not in limits or allows(limits[role], action, resource))

    tasks = {name: re.search(r"aws_iam_role\.(\w+)", body["task_role_arn"])[1] for (_, type_, name), body in found.items() if type_ == "aws_ecs_task_definition"}
    readings, charts, contracts = (f"arn:aws_s3_bucket:{name}" for name in ("river-gauge-readings", "river-gauge-charts", "river-contracts"))
    if not can(tasks["resample"], "s3:GetObject", f"{readings}/raw/1") or not can(tasks["resample"], "s3:PutObject", f"{charts}/1.svg"):
        raise RuntimeError("the new task cannot do its work")
    for task, role in tasks.items():
        for action, resource in (("s3:GetObject", f"{contracts}/2024.pdf"), ("s3:DeleteObject", f"{contracts}/2024.pdf"), ("s3:DeleteBucket", readings), ("s3:PutBucketPolicy", charts)):
            if can(role, action, resource):
                return f"the task {task} may {action} on {resource.rpartition(':')[2]}, as its role {role} has no boundary"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
