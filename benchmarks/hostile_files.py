"""Texts that somebody made to stop, slow down or blind a reviewer, as files of a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

BAD_PATH, BAD_LINE = "deploy/clean.sh", 'rm -rf "$DIR"/'
"""What stands beside a hostile file and must still be found."""

PATHS = {
    "python": "app/a.py", "javascript": "src/a.js", "typescript": "src/a.ts", "tsx": "src/a.tsx", "go": "a.go",
    "java": "src/A.java", "ruby": "app/a.rb", "php": "src/a.php", "csharp": "src/A.cs", "rust": "src/a.rs",
    "c": "src/a.c", "cpp": "src/a.cpp", "sql": "db/a.sql", "hcl": "infra/a.tf", "yaml": "deploy/a.yaml",
    "json": "config/a.json", "toml": "config/a.toml", "dockerfile": "Dockerfile", "bash": "bin/a.sh",
    "makefile": "Makefile", "html": "web/a.html", "kotlin": "src/a.kt", "markdown": "docs/a.md", "css": "a.css",
    "ini": "config/a.ini", "env": ".env", "lock": "package-lock.json", "notebook": "docs/a.ipynb",
    "tests": "tests/test_a.py", "workflow": ".github/workflows/a.yml", "swift": "a.swift", "scala": "a.scala",
    "lua": "a.lua", "elixir": "a.ex", "haskell": "a.hs",
}  # fmt: skip
"""A path for every language that somebody reads."""


@dataclass(frozen=True, slots=True)
class Sized:
    """How large a hostile text is to be, as a part of the full size."""

    part: float

    def __call__(self, full: int) -> int:
        """So many of something."""
        return max(1, int(full * self.part))


Make = Callable[[Sized], str]

SHAPES: Mapping[str, Make] = {
    "brackets never closed": lambda n: "(" * n(100_000),
    "braces never closed": lambda n: "a = " + "{[(" * n(33_000),
    "brackets opened and closed": lambda n: "x = " + "[" * n(50_000) + "]" * n(50_000),
    "a million brackets": lambda n: (")(][}{<>" * 10 + "\n") * n(12_500),
    "a bracket a line": lambda n: "{\n" * n(200_000),
    "nested keys": lambda n: '"a": {\n' * n(200_000),
    "nested blocks": lambda n: "a {\n" * n(200_000),
    "nested calls": lambda n: "f(" * n(50_000) + "1" + ")" * n(50_000),
    "nested conditions": lambda n: "if a:\n" + "".join(f"{' ' * k}if a:\n" for k in range(1, n(3_000))),
    "deep indentation": lambda n: "".join(f"{' ' * k}a:\n" for k in range(n(3_000))),
    "nested list items": lambda n: "- " * n(100_000) + "a",
    "aliases of aliases": lambda n: (
        "a0: &a0 [x]\n" + "".join(f"a{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 9)}]\n" for k in range(1, n(60_000)))
    ),
    "one line": lambda n: "x = 1; " * n(700_000),
    "one word": lambda n: "a" * n(5_000_000),
    "one string": lambda n: 'x = "' + "lorem ipsum " * n(400_000) + '"',
    "lines of ten thousand": lambda n: (("if a.b(c, 'd') == e: " * 480)[:9_990] + "\n") * n(500),
    "the same line": lambda n: "value = compute(1)\n" * n(200_000),
    "other lines": lambda n: "".join(f"value{k} = compute({k})\n" for k in range(n(200_000))),
    "string never closed": lambda n: 'x = """\n' + "text 'of\n" * n(200_000),
    "comment never closed": lambda n: "/* <!-- {- =begin\n" + "text of\n" * n(200_000),
    "comments never closed": lambda n: "/* <!-- {- --[[ \n" * n(200_000),
    "heredocs never closed": lambda n: "cat <<EOF\n" * n(200_000),
    "dollar quotes": lambda n: "".join(f"$q{k}$ " for k in range(n(300_000))),
    "only quotes": lambda n: "'\"`" * n(300_000),
    "only quotes, a line each": lambda n: "'\n\"\n`\n" * n(70_000),
    "only backslashes": lambda n: "\\" * n(1_000_000),
    "only blanks": lambda n: " " * n(3_000_000),
    "only blank lines": lambda n: "\n" * n(300_000),
    "control characters": lambda n: "a\0b\x01\x1b[31m\x7f\r\n" * n(100_000),
    "broken bytes": lambda n: "\udcff\udcfe\udc80 x = \udced\udca0\udc80\n" * n(100_000),
    "strange line ends": lambda n: "a = 1\r\nb\rc\x0b\x0c\x85d\u2028e\u2029\n" * n(100_000),
    "right to left": lambda n: "x = '\u202e\u2066abc\u2069' # \u05d0\u200f\u0430dmin\n" * n(100_000),
    "statements": lambda n: "DELETE FROM t WHERE (a = 1 OR b IN (SELECT 1));\n" * n(80_000),
    "one statement": lambda n: "DELETE FROM t WHERE a IN (" + "(" * n(50_000) + ";",
    "words of rules": lambda n: (
        "rm -rf $A; sudo curl x | sh; DROP TABLE a; eval(req.body.x); password = 'hunter2'\n" * n(50_000)
    ),
    "tests": lambda n: "".join(f"def test_{k}():\n    assert a({k}) == {k}\n" for k in range(n(80_000))),
}
"""Texts by what is hostile about them."""

_EVERYWHERE = ("brackets never closed", "one line", "lines of ten thousand", "only quotes", "nested calls")
"""Shapes that are tried in every language; the others in a few."""
_FEW = ("python", "sql", "yaml", "hcl", "json", "bash", "workflow", "tests")
_REWRITTEN = ("the same line", "other lines", "one line", "nested keys", "only blank lines", "lines of ten thousand")


def _added(path: str, text: str) -> str:
    lines = _lines(text)
    head = f"diff --git a/{path} b/{path}\nnew file mode 100644\n--- /dev/null\n+++ b/{path}\n"
    return f"{head}@@ -0,0 +1,{len(lines)} @@\n+" + "\n+".join(lines) + "\n"


def _changed(path: str, old: str, new: str) -> str:
    gone, come = _lines(old), _lines(new)
    head = f"diff --git a/{path} b/{path}\n--- a/{path}\n+++ b/{path}\n@@ -1,{len(gone)} +1,{len(come)} @@\n"
    return head + "-" + "\n-".join(gone) + "\n+" + "\n+".join(come) + "\n"


def _hunks(path: str, count: int) -> str:
    head = f"diff --git a/{path} b/{path}\n--- a/{path}\n+++ b/{path}\n"
    return head + "".join(f"@@ -{n},1 +{n},1 @@\n-rm -r $B{n} # x\n+rm -r $A{n} # x\n" for n in range(1, 3 * count, 3))


def _lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def _kinds() -> Iterator[tuple[str, Make]]:
    """Each kind by its name, as what makes its section of the diff."""
    for shape, text in SHAPES.items():
        for language in PATHS if shape in _EVERYWHERE else _FEW:
            yield f"{shape}, {language}", lambda n, p=PATHS[language], t=text: _added(p, t(n))  # type: ignore[misc]
    for shape in _REWRITTEN:
        text = SHAPES[shape]
        for language in _FEW:
            path = PATHS[language]
            yield (
                f"{shape} rewritten, {language}",
                lambda n, p=path, t=text: _changed(p, t(n), t(n).replace("a", "b")),  # type: ignore[misc]
            )
            yield f"{shape} moved, {language}", lambda n, p=path, t=text: _changed(p, t(n), t(n))  # type: ignore[misc]
    yield "hunks, bash", lambda n: _hunks("bin/a.sh", n(60_000))


KINDS: Mapping[str, Make] = dict(_kinds())
"""Hostile files by name."""


def hostile(name: str, part: float = 1.0) -> bytes:
    """A change with a hostile file of a part of the full size, and a known bad line in a second file."""
    diff = KINDS[name](Sized(part)) + _added(BAD_PATH, f"#!/bin/sh\n{BAD_LINE}\n")
    return diff.encode("utf-8", "surrogateescape")
