"""Finds moments without a zone in the sources."""

import ast
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def found(path: Path) -> list[tuple[int, str]]:
    """Line and rule of each moment without a zone."""
    out = []
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        named = {keyword.arg for keyword in node.keywords}
        if node.func.attr == "combine" and len(node.args) < 3 and "tzinfo" not in named:
            out.append((node.lineno, "combine"))
        if node.func.attr == "now" and not node.args and "tz" not in named:
            out.append((node.lineno, "now"))
    return out


def main() -> int:
    let = tomllib.loads((ROOT / "tools/times.toml").read_text())["let"]
    failed = 0
    for path in sorted(ROOT.glob("*/*.py")):
        name = path.relative_to(ROOT).as_posix()
        for line, rule in found(path):
            if not any(each["rule"] == rule and name in each["files"] for each in let):
                print(f"{name}:{line}: {rule}")
                failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
