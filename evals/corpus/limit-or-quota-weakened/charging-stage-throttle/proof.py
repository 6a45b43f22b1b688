"""A flood on each stage; what reaches the function is computed from the parsed Terraform."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def plain(value):
    if isinstance(value, dict):
        return {plain(k): plain(v) for k, v in value.items() if k != "__is_block__"}
    if isinstance(value, list):
        return [plain(v) for v in value]
    return value.strip('"') if isinstance(value, str) else value


def main():
    import hcl2

    found, local = {}, {}
    for path in sorted((TREE / "infra").glob("*.tf")):
        with open(path) as handle:
            parsed = plain(hcl2.load(handle))
        for block in parsed.get("locals", []):
            local.update(block)
        for block in parsed.get("resource", []):
            for kind, named in block.items():
                for name, body in named.items():
                    found.setdefault(kind, {})[name] = body
    stages = {b["stage_name"]: n for n, b in found["aws_api_gateway_stage"].items()}
    throttle = {n: b["settings"][0] for n, b in found["aws_api_gateway_method_settings"].items()}
    acl = {stage: str(arn).replace("${", "").split(".")[1] for stage, arn in local["in_front"].items()}

    def blocked_above(stage):
        """Requests in a second that the ACL lets through; None when it refuses nothing."""
        for rule in found["aws_wafv2_web_acl"][acl[stage]]["rule"]:
            counter = rule["statement"][0]["rate_based_statement"][0]
            if "block" in rule["action"][0]:
                return counter["limit"] / counter["evaluation_window_sec"]
        return None

    function = found["aws_lambda_function"]["sessions"]
    capacity = function["reserved_concurrent_executions"] / 0.2
    flood = 4000
    reached = {}
    for stage, name in stages.items():
        admitted = min(flood, throttle[name]["throttling_rate_limit"])
        if blocked_above(stage) is not None:
            admitted = min(admitted, blocked_above(stage))
        reached[stage] = admitted
    worst = max(reached, key=reached.get)
    if reached[worst] > capacity:
        print(f"a flood on {worst} brings {reached[worst]:.0f} requests a second to a function that serves {capacity:.0f} for all stages; nothing refuses it")
        return 1
    print(f"safe: a flood is cut to {reached}")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
