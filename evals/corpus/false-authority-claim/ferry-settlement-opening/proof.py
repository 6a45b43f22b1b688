"""Connects from outside by the rules and looks the decision up: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

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



import ipaddress

import yaml


def main():
    blocks = load(TREE / "network")
    groups, rules = {}, []
    for block in blocks["resource"]:
        for name, body in block.get("aws_security_group", {}).items():
            groups[name] = body["name"]
        rules += block.get("aws_vpc_security_group_ingress_rule", {}).values()
    decisions = yaml.safe_load((TREE / "board/decisions.yml").read_text())
    inside = ipaddress.ip_network("10.0.0.0/8")

    def connects(source, group, port):
        return any(
            groups[rule["security_group_id"].split(".")[1]] == group
            and ipaddress.ip_address(source) in ipaddress.ip_network(rule["cidr_ipv4"])
            and int(rule["from_port"]) <= port <= int(rule["to_port"])
            for rule in rules
        )

    def decided(source, group, port):
        return any(
            entry["state"] == "in force" and entry["to"] == group and entry["port"] == port
            and ipaddress.ip_address(source) in ipaddress.ip_network(entry["from"])
            for entry in decisions
        )

    for rule in rules:
        network = ipaddress.ip_network(rule["cidr_ipv4"])
        source, group = str(network[5]), groups[rule["security_group_id"].split(".")[1]]
        port = int(rule["from_port"])
        if not network.subnet_of(inside) and connects(source, group, port) and not decided(source, group, port):
            return True, f"{source} reaches {group} on port {port}, and no decision that is in force allows it"
    return False, "safe: whoever reaches in from outside has a decision in force"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
