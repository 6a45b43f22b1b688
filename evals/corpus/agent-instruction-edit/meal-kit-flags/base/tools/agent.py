"""Prints the rules that fit the given files: python tools/agent.py FILE..."""

import fnmatch
import sys

import yaml


def rules(text: str, files: list[str]) -> list[str]:
    return [rule["say"] for rule in yaml.safe_load(text) if any(fnmatch.fnmatch(file, rule["when"]) for file in files)]


if __name__ == "__main__":
    with open(".agents/rules.yml", encoding="utf-8") as file:
        print("\n".join(rules(file.read(), sys.argv[1:])))
