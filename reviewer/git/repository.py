"""A repository seen through a folder of our own: its objects and refs, none of its configuration."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import TracebackType

from reviewer.errors import ChangeError
from reviewer.git.command import discovery_environment, git, isolated_environment
from reviewer.git.scratch import Scratch

# Values that change what a diff means and can start nothing.
_HARMLESS = (
    r"^(extensions\.(objectformat|refstorage)|core\.(autocrlf|eol|filemode|symlinks|ignorecase|precomposeunicode|excludesfile"
    r"|sparsecheckout|sparsecheckoutcone|bare)|init\.defaultbranch|branch\..*\.(remote|merge)|remote\..*\.fetch)$"
)
_ASKED = (("--absolute-git-dir",), ("--git-common-dir",), ("--git-path", "objects"), ("--git-path", "index"))
_TOP = ("--show-toplevel",)
_MISSING = "it is missing from this partial clone, and a review fetches nothing; run `git fetch --refetch --no-filter`"
_LINKED = ("refs", "packed-refs", "reftable", "shallow", "logs/refs")
_COPIED = ("HEAD", "FETCH_HEAD", "ORIG_HEAD", "MERGE_HEAD", "CHERRY_PICK_HEAD", "logs/HEAD")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """Where the real repository keeps its parts."""

    git_dir: Path
    common_dir: Path
    objects: Path
    index: Path
    top: Path | None


class Repository:
    """One git repository, readable and nothing else; use it as a context manager.

    All work happens in a temporary git folder that borrows the objects and refs of the real
    one. It has its own configuration and attributes, so that external diffs, textconv, filters,
    fsmonitor, hooks, pagers, aliases and lazy fetches of the repository never run, in-tree
    `.gitattributes` cannot hide lines, and nothing is written to the repository.
    """

    def __init__(self, path: str | os.PathLike[str] = ".") -> None:
        self.start = os.path.abspath(path)  # noqa: PTH100 (symlinks stay as the user wrote them)
        self._temporary = ""
        self._places = _discover(self.start)
        self.top = str(self._places.top) if self._places.top else None
        self._scratch = Scratch()
        self._temporary = self._scratch.path
        try:
            self._settings = self._read_settings()
            self._build()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Repository:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Remove the temporary folder."""
        self._scratch.close()

    @property
    def folder(self) -> str:
        """The temporary git folder, a neutral place to start git in."""
        return self._temporary

    @property
    def shallow(self) -> bool:
        """True when history was cut by a shallow clone."""
        return (Path(self._temporary) / "shallow").exists()

    @property
    def partial(self) -> bool:
        """True for a partial clone, whose missing objects git would fetch when it needs them."""
        return any(self._places.objects.glob("pack/*.promisor"))

    @property
    def default_branch_setting(self) -> str | None:
        """The configured `init.defaultBranch`, if any."""
        return self._settings.get("init.defaultbranch", [None])[-1]

    def environment(self, *, work_tree: bool = False) -> dict[str, str]:
        """The environment for a git process that reads this repository."""
        tree = self.top if work_tree else None
        return isolated_environment(self._temporary, tree)

    def run(self, *arguments: str, stdin: bytes = b"", work_tree: bool = False) -> bytes:
        """Standard output of a git command; ChangeError when it fails."""
        cwd = self.top if work_tree and self.top else self._temporary
        try:
            return git(arguments, cwd=cwd, environment=self.environment(work_tree=work_tree), stdin=stdin).stdout
        except ChangeError as error:
            if self.partial and "unable to read" in str(error):
                raise ChangeError(f"{error}: {_MISSING}") from error
            raise

    def ask(self, *arguments: str) -> str | None:
        """One line of a git command's output, or None when it fails or says nothing."""
        done = git(arguments, cwd=self._temporary, environment=self.environment(), check=False)
        text = done.stdout.decode("utf-8", "surrogateescape").strip()
        return text if done.returncode == 0 and text else None

    def resolve(self, revision: str) -> str:
        """The full commit id of a revision; ChangeError when there is none."""
        named: str | None = revision
        if ":" in revision or "{" in revision:  # `:/words` would take anything that follows for words
            named = self._named(revision)
        found = self._named(f"{named}^{{commit}}") if named else None
        if found is not None:
            return found
        if revision == "HEAD":
            raise ChangeError(
                "HEAD has no commit yet; review what is staged with --staged, or everything with --worktree"
            )
        hint = (
            "fetch it first (this is a shallow clone)"
            if self.shallow
            else "see `git branch -a` and `git log --oneline`"
        )
        raise ChangeError(f"unknown revision {revision!r}; {hint}")

    def _named(self, revision: str) -> str | None:
        return self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision)

    def _read_settings(self) -> dict[str, list[str]]:
        done = git(
            ["config", "-z", "--get-regexp", _HARMLESS],
            cwd=self.start,
            environment=discovery_environment(),
            check=False,
        )
        found: dict[str, list[str]] = {}
        for entry in done.stdout.decode("utf-8", "surrogateescape").split("\0"):
            if entry:
                key, given, value = entry.partition("\n")
                found.setdefault(key, []).append(value if given else "true")
        return found

    def _build(self) -> None:
        """Lay out the temporary git folder."""
        folder, places = Path(self._temporary), self._places
        (folder / "objects/info").mkdir(parents=True)
        (folder / "info").mkdir()
        (folder / "logs").mkdir()
        (folder / "objects/info/alternates").write_bytes(os.fsencode(_alternates(places.objects)))
        (folder / "info/attributes").write_text("* !diff\n")
        for name in _COPIED:
            if (places.git_dir / name).is_file():
                shutil.copyfile(places.git_dir / name, folder / name)
        for name in _LINKED:
            if (places.common_dir / name).exists():
                (folder / name).symlink_to(places.common_dir / name)
        if not (folder / "refs").exists():
            (folder / "refs").mkdir()
        if (places.common_dir / "info/exclude").is_file():
            shutil.copyfile(places.common_dir / "info/exclude", folder / "info/exclude")
        if (places.git_dir / "info/sparse-checkout").is_file():
            shutil.copyfile(places.git_dir / "info/sparse-checkout", folder / "info/sparse-checkout")
        if places.index.is_file():
            shutil.copy2(places.index, folder / "index")  # with its time: git mistrusts entries that are not older
        for shared in places.git_dir.glob("sharedindex.*"):
            shutil.copy2(shared, folder / shared.name)
        (folder / "config").write_bytes(self._config())

    def _config(self) -> bytes:
        lines = ["[core]", f"\tbare = {'false' if self.top else 'true'}", "\trepositoryformatversion = 1"]
        for key, values in self._settings.items():
            if key == "core.bare":
                continue
            section, _, rest = key.partition(".")
            subsection, _, name = rest.rpartition(".")
            lines.append(f"[{section} {_quote(subsection)}]" if subsection else f"[{section}]")
            lines += [f"\t{name} = {_quote(value)}" for value in values]
        return "\n".join([*lines, ""]).encode("utf-8", "surrogateescape")


def _quote(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _alternates(objects: Path) -> str:
    if "\n" in str(objects):
        raise ChangeError(f"{objects}: a repository path with a line break cannot be reviewed; move it")
    return f"{objects}\n"


def _discover(start: str) -> _Places:
    """Find the repository around a folder, bare or not."""
    questions = ["--is-inside-work-tree", *chain.from_iterable(_ASKED), *_TOP]
    done = git(["rev-parse", *questions], cwd=start, environment=discovery_environment(), check=False)
    inside, *lines = done.stdout.removesuffix(b"\n").split(b"\n")
    asked = [*_ASKED, _TOP] if inside == b"true" else [*_ASKED]
    if not inside or (_TOP in asked and done.returncode != 0):  # outside a work tree _TOP alone fails
        raise ChangeError(_refusal(start, done.stderr.decode("utf-8", "replace")))
    if len(lines) != len(asked):  # a path with a line break, or a work tree elsewhere
        lines = [_line(["rev-parse", *question], start) for question in asked]
    git_dir, common, objects, index = (Path(start, os.fsdecode(line)) for line in lines[: len(_ASKED)])
    return _Places(
        git_dir=git_dir,
        common_dir=common.resolve(),
        objects=objects.resolve(),
        index=index.resolve(),
        top=Path(os.fsdecode(lines[-1])) if _TOP in asked else None,
    )


def _line(arguments: list[str], start: str) -> bytes:
    return git(arguments, cwd=start, environment=discovery_environment()).stdout.removesuffix(b"\n")


def _refusal(start: str, reason: str) -> str:
    """Why a folder cannot be reviewed, from git's own words."""
    if "not a git repository" in reason:
        ways = "run inside one, name it with --repo DIR, or review a diff with --patch FILE"
        return f"{start}: not a git repository; {ways}"
    return f"{start}: git refuses this repository: {' '.join(reason.split())}"
