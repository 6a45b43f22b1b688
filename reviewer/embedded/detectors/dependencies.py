"""Names of dependencies, and lockfiles beside their manifests."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from reviewer.embedded.lines import blocks
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot
from reviewer.patch import Hunk, Line

_POPULAR: dict[str, str] = {
    "python": """requests urllib3 numpy pandas setuptools cryptography sqlalchemy django flask fastapi pydantic
    boto3 botocore scipy matplotlib pillow pyyaml jinja2 werkzeug certifi colorama tensorflow pytorch-lightning
    beautifulsoup4 selenium psycopg2 psycopg2-binary pymongo redis celery gunicorn uvicorn aiohttp httpx paramiko
    tqdm python-dateutil python-dotenv scikit-learn transformers langchain openai anthropic pytest opencv-python
    protobuf virtualenv huggingface-hub markdown sentry-sdk sphinx starlette tornado twisted websockets""",
    "javascript": """express lodash react react-dom axios webpack typescript commander chalk mongoose mongodb
    jsonwebtoken dotenv moment dayjs eslint prettier babel-core cross-env socket.io electron puppeteer playwright
    next vite rollup postcss tailwindcss underscore bluebird body-parser cookie-parser passport bcrypt bcryptjs
    nodemon validator sequelize nodemailer styled-components redux react-redux graphql mysql2 cheerio superagent""",
    "rust": "serde serde_json tokio reqwest anyhow thiserror rand regex hyper chrono tracing rustls openssl clap rayon",
    "ruby": "rails devise sidekiq nokogiri rspec-rails puma bootsnap capistrano activerecord activesupport rest-client",
}
_KNOWN = {
    "python": """request requests2 flash flasks panda numpydoc httpx2 redis-py pymongo4 boto boto3-stubs psycopg
    djangorestframework jinja pytests tornado6 sphinxs httpcore httpx-sse aiohttp-cors websocket markdown2 markdown-it
    celery-types celerity scikit-image transformer fastapi-cli torch twister starlite uvloop tqdm-joblib""",
    "javascript": """preact react-doc nexus vitest reach loadash-es expresso moments motion mongodb-core dotenv-cli
    rollup-cli chalkboard redox nuxt mysql jsonwebtokens axios-retry web-pack eslintrc inext nextra net vuex text nest
    newt neat vitepress bcryptjs2 express-ws dotenvx react-do redux-saga passport-js""",
    "rust": "serde_yaml tokio-util rand_core regexes hyperx clap2 crayon range hyper-util",
    "ruby": "rail railss pumas devices",
}
_FILES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(^|/)requirements[^/]*\.(txt|in)$|(^|/)requirements/[^/]+\.(txt|in)$|(^|/)Pipfile$"), "python"),
    (re.compile(r"(^|/)(pyproject\.toml|setup\.py|setup\.cfg)$"), "python"),
    (re.compile(r"(^|/)package\.json$"), "javascript"),
    (re.compile(r"(^|/)Cargo\.toml$"), "rust"),
    (re.compile(r"(^|/)Gemfile$"), "ruby"),
    (re.compile(r"\.(sh|bash|ya?ml)$|(^|/)(Dockerfile|Containerfile)[^/]*$|\.dockerfile$"), "command"),
)
_ENTRIES: dict[str, re.Pattern[str]] = {
    "python": re.compile(
        r"""^\s*["']?(?P<name>[A-Za-z][\w.-]{3,60})(?:\[[\w, -]*+\])?["']?\s*+"""
        r"""(?:$|["'],?\s*+(?:\]\s*+)?$|[=<>~!]=|[<>]\s*\d|=\s*["'{]|;\s)"""
    ),
    "javascript": re.compile(r"""^\s*"(?P<name>[a-z@][\w./-]{3,60})"\s*:\s*"(?:[\^~>=<*\d]|latest|next|npm:)"""),
    "rust": re.compile(r"""^\s*(?P<name>[a-z][\w-]{3,60})\s*=\s*["{]"""),
    "ruby": re.compile(r"""^\s*gem\s+["'](?P<name>[\w-]{4,60})["']"""),
}
_COMMANDS = (
    (re.compile(r"\b(?:pip3?|uv pip|pipx)\s+install\s+(?P<names>[^&|;#\n]{1,300})"), "python"),
    (re.compile(r"\b(?:npm\s+(?:install|i|add)|yarn\s+add|pnpm\s+add)\s+(?P<names>[^&|;#\n]{1,300})"), "javascript"),
    (re.compile(r"\bcargo\s+(?:add|install)\s+(?P<names>[^&|;#\n]{1,300})"), "rust"),
)
_NAME = re.compile(r"(?<![\w./@-])(?P<name>[A-Za-z][\w-]{3,60})(?=[=<>@\[\s\"']|$)")
_LOCKS: dict[str, tuple[str, ...]] = {
    "package-lock.json": ("package.json",),
    "npm-shrinkwrap.json": ("package.json",),
    "yarn.lock": ("package.json",),
    "pnpm-lock.yaml": ("package.json",),
    "poetry.lock": ("pyproject.toml",),
    "uv.lock": ("pyproject.toml",),
    "pipfile.lock": ("pipfile",),
    "cargo.lock": ("cargo.toml",),
    "go.sum": ("go.mod",),
    "gemfile.lock": ("gemfile",),
    "composer.lock": ("composer.json",),
}
_HASH = re.compile(r"\"integrity\"\s*:|^\s*integrity[ :]|\bchecksum\s*[=:]|--hash=|\bhash\s*=\s*\"|\bh1:")
_AROUND = 3
_LONGEST = 1000
_VERSION = re.compile(r"version|resolved|tarball|^\s*/?[\w@./-]+@|==|\bfile\s*=|\bname\s*=|\burl\s*=")


def near_miss(source: Source) -> Iterator[Spot]:
    """Dependencies whose name is one slip away from that of a popular package."""
    ecosystem = next((name for pattern, name in _FILES if pattern.search(source.path)), None)
    if ecosystem is None:
        return
    for line in source.added:
        for found, kind in _names(source, line, ecosystem):
            popular = _target(found, kind)
            if popular:
                yield Spot(at=line, text=found, captures={"name": found, "popular": popular})


def lockfile_deleted(source: Source) -> Iterator[Spot]:
    """A lockfile is deleted, no other takes its place, and its manifest stays."""
    name = source.path.rsplit("/", 1)[-1].lower()
    if source.file.status != "deleted" or name not in _LOCKS:
        return
    folder = source.path[: -len(name)]
    others = {one.path.lower(): one.file.status for one in source.whole.sources if one.path.startswith(folder)}
    for manifest in _LOCKS[name]:
        if others.get((folder + manifest).lower()) == "deleted":
            return
    if any(status in ("added", "modified") and path.rsplit("/", 1)[-1] in _LOCKS for path, status in others.items()):
        return
    at: Line | None = next(iter(source.file.changed_lines()), None)
    if at is not None:
        yield Spot(at=at, text=name, captures={"manifest": _LOCKS[name][0]})


def hash_without_version(source: Source) -> Iterator[Spot]:
    """The checksum of a locked package changes although its version and address stay."""
    for hunk in source.file.hunks:
        for gone, come in blocks(hunk):
            if len(gone) != len(come) or not all(_HASH.search(line.text) for line in (*gone, *come)):
                continue
            if any(_VERSION.search(line.text) for line in (*gone, *come)) or not _kept_around(hunk, gone[0], come[-1]):
                continue
            yield Spot(at=come[0], text=come[0].text.strip())


def _kept_around(hunk: Hunk, first: Line, last: Line) -> bool:
    """True when the lines above and below stay, so that it is still the entry of the same package."""
    start, end = (next(i for i, line in enumerate(hunk.lines) if line is one) for one in (first, last))
    around = hunk.lines[max(0, start - _AROUND) : start] + hunk.lines[end + 1 : end + 1 + _AROUND]
    return all(line.marker == " " for line in around)


def _names(source: Source, line: Line, ecosystem: str) -> Iterator[tuple[str, str]]:
    text = source.line("new", line.number, "code")[:_LONGEST]
    if ecosystem != "command":
        found = _ENTRIES[ecosystem].match(text)
        if found:
            yield found["name"], ecosystem
        return
    for pattern, kind in _COMMANDS:
        command = pattern.search(text)
        if command:
            yield from ((name["name"], kind) for name in _NAME.finditer(command["names"]))


@functools.lru_cache(maxsize=4096)
def _target(name: str, kind: str) -> str | None:
    """The popular package that a name is one slip away from."""
    plain = name.lower().replace("_", "-") if kind == "python" else name.lower()
    popular = _POPULAR[kind].split()
    if plain in popular or plain in _KNOWN[kind].split() or len(plain) < 5:
        return None
    return next((one for one in popular if len(one) > 4 and _one_slip(plain, one)), None)


def _one_slip(name: str, other: str) -> bool:
    """One letter more, less, other or swapped; or the same letters with other hyphens."""
    if name.replace("-", "").replace("_", "") == other.replace("-", "").replace("_", ""):
        return name != other
    if abs(len(name) - len(other)) > 1 or name[0] != other[0]:
        return False
    start = next((i for i, (a, b) in enumerate(zip(name, other, strict=False)) if a != b), min(len(name), len(other)))
    left, right = name[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    return left[1:] == right if len(left) > len(right) else left == right[1:]
