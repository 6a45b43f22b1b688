"""Lockfiles that fetch from elsewhere, or that disagree with their manifest."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_LOCK = re.compile(
    r"(^|/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|pipfile\.lock"
    r"|cargo\.lock|gemfile\.lock|composer\.lock)$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?P<scheme>git\+\w+|git|https?|ssh)://(?:[^@/\s\"']{0,80}@)?(?P<host>[A-Za-z0-9.-]+)(?P<path>/[^\s\"'#]*)?"
)
_FETCHED = re.compile(r"resolved|tarball|\burl\s*[=:]|\bsource\s*=|registry|\bremote:|\"reference\"|\bfile\s*=")
_HOME_WORDS = """
    registry.npmjs.org registry.yarnpkg.com npm.pkg.github.com files.pythonhosted.org pypi.org pypi.python.org
    static.crates.io crates.io index.crates.io rubygems.org repo.packagist.org api.github.com codeload.github.com
    registry.npmmirror.com download.pytorch.org opencollective.com npm.jsr.io github.com gitlab.com bitbucket.org
    feross.org"""
_HOME = frozenset(_HOME_WORDS.split())
_NOT_FETCHED = re.compile(
    r"\"(?:funding|homepage|support|docs|issues|source|forum|email|bugs|notification-url)\"|^\s*\"url\":"
)
_SWITCH = 5
"""Above so many entries it is a move to another registry, seen by everyone."""
_NPM = re.compile(r"^\s*\"(?P<name>(?:@[\w.-]+/)?[\w.-]+)\"\s*:\s*\"(?:[\^~>=<*\d]|npm:|latest)[^\"]*\"")
_TOML = re.compile(
    r"^\s*(?:\"(?P<quoted>[A-Za-z][\w.-]+)(?:\[[^\]]*\])?\s*(?:[=<>~!].*)?\",?"
    r"|(?P<name>[A-Za-z][\w-]+)\s*=\s*[\"{].*)\s*$"
)
_SECTION = re.compile(r"^\s*(?:\[(?P<table>[^\]]+)\]|\"(?P<key>\w+)\"\s*:\s*\{|(?P<list>[\w-]+)\s*=\s*\[)")
_DEPENDENCIES = re.compile(r"(?i)(^|\.)(dev|peer|optional|build)?-?dependencies$|^dependency-groups|\.group\.")
_FORMS = ("npm", "cargo", "python")
_FIXED = re.compile(
    r"^\s*+(?:\"(?P<npm>(?:@[\w.-]+/)?[\w.-]+)\"\s*+:\s*+\"(?P<npm_version>\d+\.\d+\.\d+)\""
    r"|(?P<cargo>[a-z][\w-]*+)\s*+=\s*+\"=(?P<cargo_version>\d+\.\d+\.\d+)\""
    r"|\"(?P<python>[A-Za-z][\w.-]*+)==(?P<python_version>\d[\w.]*+)\")"
)
_HELD = (
    r"\"node_modules/NAME\"\s*:\s*\{\s*\"version\"\s*:\s*\"([^\"]{1,40})\"",
    r"\bname = \"NAME\"\s*\nversion = \"([^\"]{1,40})\"",
)
"""Where a lockfile tells the version of a package."""
_MANIFESTS = {
    "package.json": ("package-lock.json", "yarn.lock", "pnpm-lock.yaml", "npm-shrinkwrap.json"),
    "pyproject.toml": ("poetry.lock", "uv.lock"),
    "cargo.toml": ("cargo.lock",),
}


def fetched_elsewhere(source: Source) -> Iterator[Spot]:
    """Locked packages that come from a host no other package of the lockfile comes from."""
    if not _LOCK.search(source.path) or source.file.status != "modified":
        return
    known = {
        _domain(found["host"])
        for fragment in source.fragments("old")
        for text in fragment.lines
        if (found := _ADDRESS.search(text))
    }
    silent = source.path.endswith("poetry.lock")  # it names no host for what comes from the usual one
    fresh: list[Spot] = []
    hosts: Counter[str] = Counter()
    for line in source.added:
        text = line.text[:1000]
        found = _ADDRESS.search(text) if _FETCHED.search(text) and not _NOT_FETCHED.search(text) else None
        if found is None:
            continue
        host = found["host"].lower()
        direct = found["scheme"] not in ("git+https", "git+ssh", "git", "ssh", "https") or _is_address(host)
        if not direct and (_domain(host) in known or host in _HOME or not (known or silent)):
            continue
        hosts[host] += 1
        fresh.append(Spot(at=line, text=found[0], column=found.start(), captures={"host": host}))
    yield from (spot for spot in fresh if hosts[spot.captures["host"]] <= _SWITCH)


def _domain(host: str) -> str:
    """Its last two labels: an index and its files often have hosts of their own."""
    return host.lower() if _is_address(host) else ".".join(host.lower().split(".")[-2:])


def _is_address(host: str) -> bool:
    return re.fullmatch(r"[\d.]+", host) is not None


def missing_from_lock(source: Source) -> Iterator[Spot]:
    """A dependency that the manifest gains and the lockfile beside it, changed too, does not know."""
    lock = _lock_beside(source)
    if lock is None:
        return
    held = "\n".join(fragment.text for fragment in lock.fragments("new")).lower()
    old = "\n".join(fragment.text for fragment in source.fragments("old"))
    for line in source.added:
        found = (_NPM if source.path.endswith("package.json") else _TOML).match(line.text)
        package = next((one for one in found.groups() if one), None) if found else None
        if not package or package in old or not _in_dependencies(source, line.number):
            continue
        spelled = package.lower().replace("_", "-")
        if spelled not in held.replace("_", "-"):
            yield Spot(at=line, text=package, captures={"package": package, "lock": lock.path})


def other_version_locked(source: Source) -> Iterator[Spot]:
    """A version that the manifest fixes, where the lockfile beside it, changed too, holds another."""
    lock = _lock_beside(source)
    if lock is None:
        return
    held = "\n".join(fragment.text for fragment in lock.fragments("new"))
    for line in source.added:
        found = _FIXED.match(line.text[:1000])
        if not found or not _in_dependencies(source, line.number):
            continue
        package, wanted = next((found[name], found[name + "_version"]) for name in _FORMS if found[name])
        name = re.escape(package)
        known = {one for pattern in _HELD for one in re.findall(pattern.replace("NAME", name), held)}
        if known and wanted not in known:
            captures = {"package": package, "wanted": wanted, "held": min(known), "lock": lock.path}
            yield Spot(at=line, text=package, captures=captures)


def _lock_beside(source: Source) -> Source | None:
    """The one lockfile of the manifest's folder that changes with it."""
    folder, _, name = source.path.rpartition("/")
    locks = _MANIFESTS.get(name.lower())
    if locks is None or source.file.status != "modified" or not source.added:
        return None
    beside = [
        one
        for one in source.whole.sources
        if one.path.rpartition("/")[0] == folder and one.path.rpartition("/")[2].lower() in locks and one.file.hunks
    ]
    return beside[0] if len(beside) == 1 and beside[0].file.status != "deleted" else None


def _in_dependencies(source: Source, number: int) -> bool:
    """True when the nearest section above the line lists dependencies."""
    above = list(source.around("new", max(1, number - 400), number - 1, "text"))
    for text in reversed(above):
        found = _SECTION.match(text)
        if found:
            return _DEPENDENCIES.search(next(one for one in found.groups() if one)) is not None
    return False
