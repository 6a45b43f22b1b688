"""Judges a plan: python -m tools.policy plan.json"""

import json
import sys


def judge(plan: dict, title: str) -> dict:
    actions = [change["actions"] for change in plan["resource_changes"]]
    gone = sum("delete" in action for action in actions)
    return {
        "plan": title,
        "policy": "storage",
        "verdict": "pass" if gone == 0 else "fail",
        "findings": [] if gone == 0 else [f"{gone} resources go away"],
    }


if __name__ == "__main__":
    print(json.dumps(judge(json.load(open(sys.argv[1])), sys.argv[2]), indent=2))
