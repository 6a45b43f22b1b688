"""Real histories to measure noise on: consecutive releases of known packages, each release one commit.

`python -m benchmarks.histories FOLDER` downloads the releases with pip and npm and builds one repository a package.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path

PYTHON: Mapping[str, tuple[str, ...]] = {
    "requests": ("2.30.0", "2.31.0", "2.32.3"),
    "flask": ("2.3.3", "3.0.0", "3.0.3"),
    "click": ("8.1.3", "8.1.7", "8.1.8"),
    "jinja2": ("3.1.2", "3.1.4", "3.1.6"),
    "httpie": ("3.2.1", "3.2.2", "3.2.3"),
    "paramiko": ("3.3.1", "3.4.0", "3.5.0"),
    "fabric": ("3.1.0", "3.2.0", "3.2.2"),
    "celery": ("5.3.4", "5.3.6", "5.4.0"),
    "django": ("4.2.9", "4.2.10", "4.2.11"),
    "sqlalchemy": ("2.0.25", "2.0.27", "2.0.29"),
    "jupyterhub": ("4.0.2", "4.1.5", "4.1.6"),
    "ansible-core": ("2.16.2", "2.16.4", "2.16.6"),
    "boto3": ("1.34.20", "1.34.40", "1.34.60"),
    "gunicorn": ("21.2.0", "22.0.0", "23.0.0"),
}
NODE: Mapping[str, tuple[str, ...]] = {
    "express": ("4.18.2", "4.19.2", "4.21.2"),
    "axios": ("1.6.2", "1.6.8", "1.7.9"),
    "eslint": ("8.55.0", "8.56.0", "8.57.0"),
    "commander": ("11.1.0", "12.0.0", "12.1.0"),
    "fastify": ("4.25.2", "4.26.2", "4.28.1"),
}
_PEOPLE = {
    "GIT_AUTHOR_NAME": "release",
    "GIT_AUTHOR_EMAIL": "release@example.com",
    "GIT_COMMITTER_NAME": "release",
    "GIT_COMMITTER_EMAIL": "release@example.com",
    "GIT_CONFIG_GLOBAL": os.devnull,
}


def build(folder: Path) -> list[Path]:
    """Build every repository that is not there yet; a package that cannot be had is said and left out."""
    folder.mkdir(parents=True, exist_ok=True)
    built: list[Path] = []
    for kind, packages in (("pip", PYTHON), ("npm", NODE)):
        for package, versions in packages.items():
            repository = folder / package
            try:
                if not (repository / ".git").is_dir():
                    _build_one(repository, kind, package, versions)
                built.append(repository)
            except (OSError, subprocess.CalledProcessError, tarfile.TarError) as error:
                shutil.rmtree(repository, ignore_errors=True)
                print(f"{package}: left out: {error}", file=sys.stderr)
    return built


def _build_one(repository: Path, kind: str, package: str, versions: Sequence[str]) -> None:
    archives = [_download(repository.parent / "downloads", kind, package, version) for version in versions]
    repository.mkdir()
    _git(repository, "init", "--quiet", "--initial-branch=main")
    for archive, version in zip(archives, versions, strict=True):
        for entry in repository.iterdir():
            if entry.name != ".git":
                shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()
        _unpack(archive, repository)
        _git(repository, "add", "--all", "--force")
        _git(repository, "commit", "--quiet", "--allow-empty", f"--message={package} {version}")


def _download(folder: Path, kind: str, package: str, version: str) -> Path:
    """One release's source archive, downloaded once."""
    target = folder / f"{package}-{version}"
    target.mkdir(parents=True, exist_ok=True)
    if not any(target.iterdir()):
        if kind == "pip":
            wanted = ["--no-deps", "--no-binary", ":all:", "--quiet", "--disable-pip-version-check"]
            command = [sys.executable, "-m", "pip", "download", *wanted, "--dest", str(target), f"{package}=={version}"]
        else:
            command = ["npm", "pack", "--silent", "--pack-destination", str(target), f"{package}@{version}"]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    return next(target.iterdir())


def _unpack(archive: Path, repository: Path) -> None:
    """Unpack a release without its top folder."""
    with tarfile.open(archive) as packed:
        members = []
        for member in packed.getmembers():
            _, _, member.name = member.name.partition("/")
            if member.name:
                members.append(member)
        packed.extractall(repository, members=members, filter="data")


def _git(repository: Path, *arguments: str) -> None:
    environment = {**os.environ, **_PEOPLE}
    subprocess.run(["git", *arguments], cwd=repository, env=environment, check=True, capture_output=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    for repository in build(Path(sys.argv[1])):
        print(repository)
