"""Asks the parsed configuration how far back each store can be restored: exit 1 when one falls short of its class."""

import re
import sys
import traceback
from pathlib import Path

import hcl2

sys.dont_write_bytecode = True
TOKEN = re.compile(r'\s*(?:(\d+(?:\.\d+)?)|"((?:[^"\\]|\\.)*)"|([A-Za-z_][\w-]*(?:\.[A-Za-z_*][\w-]*)*)|(==|!=|>=|<=|&&|\|\||=>|[-?:()\[\]{},=!<>+*/.]))')


class Unknown(str):
    """A value known only after apply."""


class Expression:
    """Evaluates the small part of the expression language that these files use."""

    def __init__(self, scope):
        self.scope = scope

    def value(self, raw):
        if isinstance(raw, list):
            return [self.value(item) for item in raw]
        if isinstance(raw, dict):
            return {bare(key): self.value(item) for key, item in raw.items() if not key.startswith("__")}
        if not isinstance(raw, str):
            return raw
        if raw[:1] == '"':
            return self.template(raw[1:-1])
        return self.parse(raw[2:-1]) if raw.startswith("${") and raw.endswith("}") else raw

    def template(self, text):
        whole = re.fullmatch(r"\$\{([^{}]*)\}", text)
        if whole:
            return self.parse(whole[1])
        return re.sub(r"\$\{([^{}]*)\}", lambda match: str(self.parse(match[1])), text)

    def parse(self, text):
        tokens, at = [], 0
        while text[at:].strip():
            match = TOKEN.match(text, at)
            if not match:
                raise ValueError(f"cannot read {text[at:]!r}")
            kind = match.lastindex
            tokens.append((kind, match[kind]))
            at = match.end()
        self.tokens, keep = tokens, getattr(self, "tokens", None)
        found = self.choice()
        self.tokens = keep
        return found

    def peek(self):
        return self.tokens[0][1] if self.tokens and self.tokens[0][0] == 4 else None

    def take(self, *wanted):
        if self.peek() in wanted:
            return self.tokens.pop(0)[1]
        return None

    def choice(self):
        test = self.either()
        if self.take("?"):
            yes = self.choice()
            self.take(":")
            no = self.choice()
            return yes if test else no
        return test

    def either(self):
        left = self.both()
        while self.take("||"):
            right = self.both()
            left = left or right
        return left

    def both(self):
        left = self.compare()
        while self.take("&&"):
            right = self.compare()
            left = left and right
        return left

    def compare(self):
        left = self.single()
        sign = self.take("==", "!=", ">=", "<=", ">", "<", "+", "*")
        if not sign:
            return left
        right = self.single()
        return {"==": left == right, "!=": left != right}.get(sign) if sign in ("==", "!=") else {
            ">=": lambda: left >= right, "<=": lambda: left <= right, ">": lambda: left > right, "<": lambda: left < right,
            "+": lambda: left + right, "*": lambda: left * right}[sign]()

    def single(self):
        if self.take("!"):
            return not self.single()
        if self.take("-"):
            return -self.single()
        if self.take("("):
            found = self.choice()
            self.take(")")
        elif self.take("["):
            found = []
            while not self.take("]"):
                found.append(self.choice())
                self.take(",")
        elif self.take("{"):
            found = {}
            while not self.take("}"):
                kind, key = self.tokens.pop(0)
                self.take("=", ":")
                found[key] = self.choice()
                self.take(",")
        else:
            kind, text = self.tokens.pop(0)
            if kind == 1:
                found = float(text) if "." in text else int(text)
            elif kind == 2:
                found = self.template(text)
            elif text in ("true", "false", "null"):
                found = {"true": True, "false": False, "null": None}[text]
            elif self.take("("):
                inner = []
                while not self.take(")"):
                    inner.append(self.choice())
                    self.take(",")
                found = self.call(text, inner)
            else:
                found = self.look(text)
        while self.take("["):
            key = self.choice()
            self.take("]")
            found = found[key] if not isinstance(found, Unknown) else Unknown(f"{found}[{key}]")
        return found

    def look(self, name):
        found = self.scope
        for part in name.split("."):
            if not isinstance(found, dict) or part not in found:
                return Unknown(name)
            found = found[part]
        return self.value(found) if name.startswith("local.") else found

    def call(self, name, inner):
        if name == "merge":
            return {key: item for part in inner for key, item in part.items()}
        if name == "lookup":
            return inner[0].get(inner[1], *inner[2:])
        if name == "contains":
            return inner[1] in inner[0]
        if name in ("max", "min"):
            return {"max": max, "min": min}[name](inner)
        if name in ("toset", "tolist", "tomap", "object"):
            return inner[0]
        if name == "coalesce":
            return next(item for item in inner if item not in (None, ""))
        if name == "keys":
            return sorted(inner[0])
        return Unknown(f"{name}()")


def bare(key):
    return key.strip('"')


def blocks(paths, kind):
    """(labels, body) of every block of one kind in the files."""
    for path in sorted(paths):
        for item in hcl2.loads(path.read_text(encoding="utf-8")).get(kind, []):
            labels = []
            while "__is_block__" not in item:
                (label, item), = item.items()
                labels.append(bare(label))
            yield tuple(labels), item


import yaml  # noqa: E402

STORES = {"aws_rds_cluster", "aws_db_instance", "aws_dynamodb_table", "aws_s3_bucket", "aws_efs_file_system"}


def main(tree):
    files = list((tree / "stores").glob("*.tf"))
    local = {}
    for path in files:
        for body in hcl2.loads(path.read_text()).get("locals", []):
            local.update({key: item for key, item in body.items() if not key.startswith("__")})
    given = {labels[0]: Expression({}).value(body["default"]) for labels, body in blocks(files, "variable")}
    read = Expression({"var": given, "local": local})
    found = {labels: body for labels, body in blocks(files, "resource")}
    classes = yaml.safe_load((tree / "policy" / "classes.yaml").read_text())
    short = []
    for (kind, name), body in found.items():
        if kind not in STORES:
            continue
        rule = classes[read.value(body["tags"])["class"]]
        shielded = True
        if kind in ("aws_rds_cluster", "aws_db_instance"):
            days = read.value(body["backup_retention_period"])
            shielded = read.value(body["deletion_protection"]) and not read.value(body["skip_final_snapshot"])
            if "environment" in str(read.value(body.get("cluster_identifier", body.get("identifier")))):
                raise ValueError(f"{name} has no name")
        elif kind == "aws_dynamodb_table":
            days = 35 if read.value(body["point_in_time_recovery"])[0]["enabled"] else 0
            shielded = read.value(body["deletion_protection_enabled"])
        elif kind == "aws_s3_bucket":
            kept = found["aws_s3_bucket_lifecycle_configuration", name]["rule"][0]["noncurrent_version_expiration"][0]["noncurrent_days"]
            on = found["aws_s3_bucket_versioning", name]["versioning_configuration"][0]["status"] == '"Enabled"'
            days = read.value(kept) if on and not read.value(body["force_destroy"]) else 0
        else:
            days = 35 if found["aws_efs_backup_policy", name]["backup_policy"][0]["status"] == '"ENABLED"' else 0
        if days < rule["restore_days"] or (rule["locked"] and not shielded):
            short.append(f"{kind}.{name} goes back {days} days where its class asks for {rule['restore_days']}")
    if len([1 for kind, _ in found if kind in STORES]) != 36:
        raise ValueError("stores are missing")
    if short:
        print(f"a loss noticed later cannot be restored: {'; '.join(short)}")
        return 1
    print("safe: every store can be restored as far back as its class asks")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
