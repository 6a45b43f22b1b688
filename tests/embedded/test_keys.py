"""Readers of configuration files."""

from __future__ import annotations

import pytest

from reviewer.embedded.keys import entries

YAML = """
# note
name: "web"
jobs:
  test:
    steps:
      - name: Run
        run: |
          key: inside a script
          x: y
      - uses: a/b@v1
on: [push]
list:
- one
- two
---
other: 1
"""
HCL = """
resource "aws_db_instance" "main" {
  engine = "postgres"
  lifecycle { prevent_destroy = true }
  tags = {
    team = "a"
  }
  script = <<EOF
inside = "heredoc"
EOF
  size = 3
}
x = 1
"""
JSON = """{
  "a": {"inline": 1},
  "b": {
    "c": "d",
    "e": [
      "f"
    ]
  },
  "g": 2
}"""
TOML = """
top = 1
[tool.x]
a = "b"
[[list]]
c = 3
"""


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "yaml",
            YAML,
            "name=web jobs= jobs.test= jobs.test.steps= jobs.test.steps.name=Run jobs.test.steps.run=| "
            "jobs.test.steps.uses=a/b@v1 on=[push] list= list.[]=one list.[]=two other=1",
        ),
        (
            "hcl",
            HCL,
            "resource.aws_db_instance.main= resource.aws_db_instance.main.engine=postgres "
            "resource.aws_db_instance.main.lifecycle= resource.aws_db_instance.main.lifecycle.prevent_destroy=true "
            "resource.aws_db_instance.main.tags= resource.aws_db_instance.main.tags.team=a "
            "resource.aws_db_instance.main.script=<<EOF resource.aws_db_instance.main.size=3 x=1",
        ),
        ("json", JSON, 'a={"inline":1} b= b.c=d b.e= b.e.[]=f g=2'),
        ("toml", TOML, "top=1 tool.x= tool.x.a=b list= list.c=3"),
        ("python", "a = 1", ""),
    ],
    ids=["yaml", "hcl", "json", "toml", "no keys"],
)
def test_paths_and_values(language: str, text: str, expected: str) -> None:
    found = [f"{one.path}={one.value.replace(' ', '')}" for one in entries(language, text.split("\n"))]
    assert " ".join(found) == expected


@pytest.mark.parametrize("language", ["yaml", "hcl", "json", "toml", "ini"])
@pytest.mark.parametrize("text", ["}}}]]))\n", "\t- - -\n::\n{{ x }}\n", "[[[\n{{{\n", "=\n==\n: :\n", "\"\n'\n"])
def test_broken_files_are_read_as_far_as_possible(language: str, text: str) -> None:
    assert isinstance(entries(language, text.split("\n")), list)


def test_a_key_knows_the_block_that_holds_it() -> None:
    rows = {one.path: one.parent for one in entries("yaml", ["a:", "  b:", "    c: 1", "d: 2"])}
    assert rows == {"a": None, "a.b": 0, "a.b.c": 1, "d": None}
