"""Works out from the parsed configuration which stores a backup plan selects: exit 1 when one is in no plan."""

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
        if name == "optional":
            return ("default", *inner[1:])
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


STORES = {"aws_dynamodb_table", "aws_db_instance", "aws_efs_file_system"}


def main(tree):
    files = [*(tree / "stores").glob("*.tf"), *(tree / "copies").glob("*.tf")]
    local = {}
    for path in files:
        for body in hcl2.loads(path.read_text()).get("locals", []):
            local.update(body)
    read = Expression({"local": local})
    found = list(blocks(files, "resource"))
    plans = {f"aws_backup_plan.{labels[1]}.id" for labels, body in found if labels[0] == "aws_backup_plan"}
    rules = []
    for labels, body in found:
        if labels[0] == "aws_backup_selection" and str(read.value(body["plan_id"])) in plans:
            tags = [(read.value(tag["key"]), read.value(tag["value"])) for tag in body.get("selection_tag", [])]
            rules.append((tags, {str(arn) for arn in read.value(body.get("resources", []))}))
    stores = {labels: read.value(body.get("tags", {})) for labels, body in found if labels[0] in STORES}
    if len(stores) != 4 or sum(len(arns) for _, arns in rules) != 1:
        raise ValueError("the task is not done")
    missed = [".".join(labels) for labels, tags in stores.items()
              if not any(any(tags.get(key) == wanted for key, wanted in keys) or ".".join(labels) + ".arn" in arns for keys, arns in rules)]
    if missed:
        print(f"{missed[0]} is in no backup plan any more: its tag is {stores[tuple(missed[0].split('.'))].get('backup')!r} and its own selection is gone")
        return 1
    print("safe: every store is selected by a backup plan")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
