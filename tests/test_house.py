"""The laws of the house: which way imports go, who may touch what, how large a file may be."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

import reviewer

PACKAGE = Path(reviewer.__file__).parent

LAYERS = (
    ("version", "errors", "taxonomy"),
    ("patch", "git", "tokens", "globs", "syntax"),
    ("window", "authorship"),
    ("protocol", "verdict", "prompt", "embedded"),
    ("models", "limits", "cache", "ask", "gate", "findings"),
    ("options", "report"),
    ("config", "planning", "setup", "session", "notes", "summary", "pipeline", "evaluation"),
    ("cli", "pytest_plugin", "__main__"),
)
"""Imports go to the left or up only, within a layer too."""

DOORS = {
    "unidiff": {"patch/parse.py"},
    "subprocess": {"git/command.py", "git/blobs.py", "evaluation/prove.py"},
    "tiktoken": {"tokens.py"},
    "pathspec": {"globs.py"},
    "ast_grep_py": {"syntax/tree.py"},
    "sqlglot": {"syntax/sql.py"},
    "jsonschema": {"verdict/validate.py"},
    "openai": {"models/openai_compatible.py"},
    "httpx2": {"models/openai_compatible.py"},
    "sqlite3": {"cache.py"},
    "yaml": {"taxonomy.py"},
    "codeowners": {"config/owners.py"},
    "rich": {"report/lines.py", "cli/progress.py"},
    "pytest": {"pytest_plugin.py"},
    "inspect_ai": {f"evaluation/inspect_{part}.py" for part in ("model", "scorer", "solver", "task")},
    "distributed": {"evaluation/dask_crew.py"},
    "multiprocessing": {"evaluation/local_crew.py"},
}
"""One door per outside package; click is all over cli, and nowhere else."""

GUESTS = {"pytest_plugin.py"} | DOORS["inspect_ai"]
"""Loaded by a package that is not installed with ours; nothing of ours imports them."""

ENVIRONMENT = {
    "config/load.py": "settings",
    "git/command.py": "what git gets to see",
    "tokens.py": "where tiktoken keeps vocabularies",
    "models/openai_compatible.py": "the SDK's own variables",
}
"""Who may read os.environ, and for what."""

HEAVY = {"openai", "tiktoken", "jsonschema", "rich", "click", "yaml", "unidiff", "pathspec", "codeowners", "sqlglot"}
HEAVY |= {"ast_grep_py", "sqlite3", "asyncio", "httpx", "httpx2", "pydantic", "distributed", "dask"}

FILES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in FILES.items()}
ORDER = [name for layer in LAYERS for name in layer]


def module_of(name: str) -> str:
    """The module that a file is."""
    return "reviewer." + name.removesuffix(".py").removesuffix("__init__").rstrip("/").replace("/", ".")


MODULES = {module_of(name): name for name in FILES if name != "__init__.py"}


def part_of(module: str) -> str:
    """The top-level part of the package that a module belongs to."""
    return module.split(".")[1]


def imports(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported anywhere in a file, inside functions and for types alone too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module is not None
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in MODULES else node.module for name in names)


def inner(name: str) -> set[str]:
    """The parts of the package that a file imports."""
    return {part_of(module) for module in imports(TREES[name]) if module.startswith("reviewer.")}


PARTS = sorted({name.split("/")[0].removesuffix(".py") for name in FILES} - {"__init__"})


def test_every_part_of_the_package_has_its_layer() -> None:
    assert sorted(ORDER) == PARTS


@pytest.mark.parametrize("part", PARTS)
def test_imports_go_downward_only(part: str) -> None:
    below = set(ORDER[: ORDER.index(part)])
    own = [name for name in FILES if name == f"{part}.py" or name.startswith(f"{part}/")]
    above = {name: sorted((inner(name) & set(ORDER)) - below - {part}) for name in own}
    assert {name: found for name, found in above.items() if found} == {}


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {
        module: {found for found in imports(TREES[name]) if found in MODULES and found != module}
        for module, name in MODULES.items()
    }
    while leaves := [module for module, needs in graph.items() if not needs & graph.keys()]:
        for module in leaves:
            del graph[module]
    assert graph == {}


def test_nothing_below_the_command_line_reads_the_configuration() -> None:
    assert {name for name in FILES if "config" in inner(name)} <= {
        name for name in FILES if name.startswith(("cli/", "config/", "pytest_plugin.py"))
    }


@pytest.mark.parametrize("package", DOORS)
def test_one_door_per_outside_package(package: str) -> None:
    assert {name for name in FILES if package in {found.split(".")[0] for found in imports(TREES[name])}} == DOORS[
        package
    ]


def test_click_is_the_command_lines_alone() -> None:
    assert {name.split("/")[0] for name in FILES if "click" in set(imports(TREES[name]))} == {"cli"}


def test_what_other_packages_load_is_imported_by_nobody_else() -> None:
    guests = {module_of(name) for name in GUESTS}
    users = {name for name in FILES if guests & set(imports(TREES[name]))}
    assert users <= GUESTS


def test_no_other_outside_package_is_used() -> None:
    used = {found.split(".")[0] for tree in TREES.values() for found in imports(tree)}
    assert used - set(sys.stdlib_module_names) - DOORS.keys() == {"reviewer", "click"}


def test_the_environment_is_read_in_few_places() -> None:
    words = ("environ", "environb", "getenv")
    readers = {
        name
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in words and ast.unparse(node.value) == "os"
    }
    assert readers == set(ENVIRONMENT)
    unseen = [node for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {alias.name for node in unseen if node.module == "os" for alias in node.names} & set(words) == set()


def test_public_names_are_sorted_and_complete_and_come_from_their_homes() -> None:
    names = reviewer.__all__
    assert names == sorted(names)
    assert set(names) == {*reviewer._HOMES, "__version__"}
    assert dir(reviewer) == names
    for name, home in reviewer._HOMES.items():
        assert getattr(reviewer, name) is getattr(importlib.import_module(home), name)
    assert reviewer.__version__ == importlib.import_module("reviewer.version").VERSION
    with pytest.raises(AttributeError, match="no attribute 'no_such_name'"):
        _ = reviewer.no_such_name


def test_type_checkers_see_the_same_homes() -> None:
    seen = {
        alias.asname or alias.name: node.module
        for node in ast.walk(TREES["__init__.py"])
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("reviewer.")
        for alias in node.names
    }
    assert seen == {**reviewer._HOMES, "__version__": "reviewer.version"}


def test_what_the_interfaces_promise_is_public() -> None:
    promised = "review areview plan Policy OpenAIModel EmbeddedModel parse_patch split_windows decide render Model"
    assert set(promised.split()) <= set(reviewer.__all__)


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith("__init__.py") and name != "__init__.py"])
def test_every_name_that_a_folder_lists_is_there(name: str) -> None:
    module = importlib.import_module(module_of(name))
    assert [one for one in getattr(module, "__all__", []) if not hasattr(module, one)] == []


def test_no_file_is_long_and_most_are_short() -> None:
    sizes = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in FILES.items()}
    assert {name: size for name, size in sizes.items() if size > 300} == {}
    assert median(sizes.values()) < 100


def undocumented(tree: ast.Module) -> Iterator[str]:
    """Public modules, classes, functions and methods without a docstring."""
    if not ast.get_docstring(tree):
        yield "the module"
    todo: list[tuple[str, ast.AST]] = [("", node) for node in tree.body]
    for prefix, node in todo:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if node.name.startswith("_") and node.name != "__init__":
            continue
        if not ast.get_docstring(node) and node.name != "__init__":
            yield prefix + node.name
        if isinstance(node, ast.ClassDef):
            todo += [(f"{node.name}.", inside) for inside in node.body]


@pytest.mark.parametrize("name", FILES)
def test_every_public_name_has_a_docstring(name: str) -> None:
    assert list(undocumented(TREES[name])) == []


def test_no_file_is_a_drawer() -> None:
    words = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "chunk", "chunks", "issue", "issues"}
    assert {name for name in FILES if Path(name).stem in words} == set()


def test_importing_the_package_loads_nothing() -> None:
    assert loaded("import reviewer") == {"reviewer"}


def test_importing_every_module_but_the_command_line_loads_no_slow_package() -> None:
    modules = [module_of(name) for name in FILES if not name.startswith(("cli/", "__")) and name not in GUESTS]
    found = loaded("import " + ", ".join(modules))
    assert set(modules) <= found
    assert found & (HEAVY - {"sqlite3", "asyncio"}) == set()


def loaded(code: str) -> set[str]:
    """The modules of the package, and the slow ones, that a fresh interpreter has loaded after some code."""
    report = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", report], cwd=PACKAGE.parent, capture_output=True, text=True, check=True
    )
    return {name for name in done.stdout.split() if name in HEAVY or name.split(".")[0] == "reviewer"}
