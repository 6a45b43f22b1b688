"""Which language a file is written in, from its name, its extension or its first line."""

from __future__ import annotations

import re

_GRAMMARS = """python javascript typescript tsx go java rust c cpp csharp ruby php bash hcl yaml json kotlin swift html
css scala lua elixir haskell markdown"""
PARSED = frozenset(_GRAMMARS.split())
"""Languages with a grammar; any other name must never reach the parser, which would panic."""

_NAMES = {
    "dockerfile": "dockerfile",
    "containerfile": "dockerfile",
    "makefile": "makefile",
    "gnumakefile": "makefile",
    "gemfile": "ruby",
    "rakefile": "ruby",
    "vagrantfile": "ruby",
    "podfile": "ruby",
    "jenkinsfile": "groovy",
    "codeowners": "codeowners",
    "pipfile": "toml",
    "poetry.lock": "toml",
    "cargo.lock": "toml",
    ".gitattributes": "gitattributes",
    ".gitignore": "gitignore",
    ".bashrc": "bash",
    ".profile": "bash",
    ".babelrc": "json",
    ".eslintrc": "json",
    ".coveragerc": "ini",
    ".flake8": "ini",
    ".pylintrc": "ini",
    ".env": "ini",
    "wscript": "python",
    "build": "python",
    "procfile": "yaml",
}

_EXTENSIONS = {
    "python": "py pyi pyw pyx bzl",
    "javascript": "js mjs cjs jsx",
    "typescript": "ts mts cts",
    "tsx": "tsx",
    "go": "go",
    "java": "java",
    "rust": "rs",
    "c": "c h",
    "cpp": "cc cpp cxx hpp hh hxx cu",
    "csharp": "cs",
    "ruby": "rb rake gemspec",
    "php": "php phtml",
    "bash": "sh bash zsh ksh bats",
    "hcl": "tf tfvars hcl tofu",
    "yaml": "yml yaml",
    "json": "json jsonc json5 webmanifest tfstate ipynb",
    "kotlin": "kt kts",
    "swift": "swift",
    "html": "html htm vue svelte xhtml",
    "css": "css scss less",
    "scala": "scala sc",
    "lua": "lua",
    "elixir": "ex exs",
    "haskell": "hs",
    "markdown": "md mdx markdown mdc",
    "sql": "sql ddl dml psql",
    "toml": "toml",
    "ini": "ini cfg conf properties env",
    "dockerfile": "dockerfile containerfile",
    "makefile": "mk mak",
    "groovy": "groovy gradle",
    "powershell": "ps1 psm1",
    "perl": "pl pm",
    "r": "r",
    "rst": "rst",
    "text": "txt adoc asciidoc",
    "xml": "xml xsd xsl csproj props plist",
    "proto": "proto",
    "graphql": "graphql gql",
    "svg": "svg",
}
LANGUAGES = PARSED | _EXTENSIONS.keys() | set(_NAMES.values())
"""All names that a file's language can have."""
_BY_EXTENSION = {extension: name for name, listed in _EXTENSIONS.items() for extension in listed.split()}

_SHEBANG = re.compile(r"#!\s*(?:\S*/)?(?:env\s+(?:-\S+\s+)*)?(?P<program>[a-z]+)")
_PROGRAMS = {
    "python": "python",
    "sh": "bash",
    "bash": "bash",
    "zsh": "bash",
    "ksh": "bash",
    "dash": "bash",
    "node": "javascript",
    "deno": "typescript",
    "ruby": "ruby",
    "php": "php",
    "perl": "perl",
    "lua": "lua",
    "elixir": "elixir",
}


def language(path: str, text: str = "") -> str | None:
    """Name the language of a file; None when neither its name nor its first line tells."""
    name = path.rsplit("/", 1)[-1].lower()
    known = _NAMES.get(name)
    if known is None and "." in name:
        known = _BY_EXTENSION.get(name.rsplit(".", 1)[-1])
    if known is None:
        known = _NAMES.get(name.split(".", 1)[0]) if name[:1] != "." else _dotted(name)
    return known or _from_shebang(text)


def _dotted(name: str) -> str | None:
    """`.env.production` and the like."""
    return "ini" if name.startswith(".env") else None


def _from_shebang(text: str) -> str | None:
    found = _SHEBANG.match(text[:200])
    return _PROGRAMS.get(found["program"]) if found else None
