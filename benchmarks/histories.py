"""Real histories to measure noise on: consecutive releases of known packages, each release one commit.

`python -m benchmarks.histories [--held-out] FOLDER` downloads the releases with pip and npm and builds one repository
a package: those that rules were tuned on, or those that they were not.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping, Sequence
from pathlib import Path

Packages = Mapping[str, Mapping[str, tuple[str, ...]]]
"""By the client that downloads them: releases, oldest first, of each package."""

TUNED: Packages = {
    "pip": {
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
    },
    "npm": {
        "express": ("4.18.2", "4.19.2", "4.21.2"),
        "axios": ("1.6.2", "1.6.8", "1.7.9"),
        "eslint": ("8.55.0", "8.56.0", "8.57.0"),
        "commander": ("11.1.0", "12.0.0", "12.1.0"),
        "fastify": ("4.25.2", "4.26.2", "4.28.1"),
    },
}
"""Rules were written and mended with these in view."""
HELD_OUT: Packages = {
    "pip": {
        "alembic": ("1.12.1", "1.13.0", "1.13.1"),
        "ansible-lint": ("6.21.1", "6.22.0", "6.22.1"),
        "ansible-runner": ("2.3.2", "2.3.4", "2.3.5"),
        "barbican": ("16.0.0", "17.0.0", "18.0.0"),
        "barman": ("3.8.0", "3.9.0", "3.10.0"),
        "bcrypt": ("4.0.1", "4.1.1", "4.1.2"),
        "certbot": ("2.7.4", "2.8.0", "2.9.0"),
        "checkov": ("3.1.40", "3.1.50", "3.1.60"),
        "cryptography": ("41.0.5", "41.0.7", "42.0.0"),
        "dagster": ("1.6.0", "1.6.2", "1.6.4"),
        "diskimage-builder": ("3.29.0", "3.30.0", "3.31.0"),
        "django-oauth-toolkit": ("2.2.0", "2.3.0", "2.4.0"),
        "dask-kubernetes": ("2023.9.0", "2023.10.0", "2024.1.0"),
        "docker": ("6.1.3", "7.0.0", "7.1.0"),
        "feast": ("0.34.1", "0.35.0", "0.36.0"),
        "ironic": ("23.0.0", "23.0.1", "23.1.0"),
        "JPype1": ("1.4.1", "1.5.0"),
        "keystone": ("23.0.0", "24.0.0", "25.0.0"),
        "kolla-ansible": ("16.0.0", "16.1.0", "16.2.0"),
        "kombu": ("5.3.1", "5.3.4", "5.3.7"),
        "kopf": ("1.36.2", "1.37.0", "1.37.1"),
        "kuryr-kubernetes": ("7.0.0", "8.0.0", "9.0.0"),
        "luigi": ("3.3.0", "3.4.0", "3.5.0"),
        "magnum": ("15.0.0", "16.0.0", "17.0.0"),
        "mailman": ("3.3.7", "3.3.8", "3.3.9"),
        "mlflow": ("2.10.0", "2.10.1", "2.10.2"),
        "molecule": ("6.0.2", "6.0.3", "24.2.0"),
        "octavia": ("12.0.0", "13.0.0", "14.0.0"),
        "prefect": ("2.14.10", "2.14.11", "2.14.12"),
        "psycopg2": ("2.9.6", "2.9.8", "2.9.9"),
        "pulpcore": ("3.39.0", "3.40.0", "3.41.0"),
        "salt": ("3006.5", "3006.6", "3006.7"),
        "scrapy": ("2.10.1", "2.11.0", "2.11.2"),
        "sentry-sdk": ("1.39.0", "1.39.2", "1.40.0"),
        "skypilot": ("0.4.0", "0.4.1", "0.5.0"),
        "twine": ("4.0.1", "4.0.2", "5.0.0"),
        "uwsgi": ("2.0.22", "2.0.23", "2.0.24"),
        "zenml": ("0.54.0", "0.54.1", "0.55.0"),
    },
    "npm": {
        "@capacitor/android": ("5.5.1", "5.6.0", "5.7.0"),
        "@capacitor/ios": ("5.5.1", "5.6.0", "5.7.0"),
        "expo-modules-core": ("1.11.6", "1.11.8", "1.11.9"),
        "knex": ("2.5.1", "3.0.1", "3.1.0"),
        "koa": ("2.14.2", "2.15.0", "2.15.3"),
        "node-gyp": ("9.4.1", "10.0.0", "10.0.1"),
        "parse-server": ("6.3.1", "6.4.0", "6.5.0"),
        "pm2": ("5.3.0", "5.3.1", "5.4.0"),
        "react-native": ("0.73.2", "0.73.3", "0.73.4"),
        "sequelize": ("6.35.0", "6.35.2", "6.37.0"),
        "typeorm": ("0.3.17", "0.3.19", "0.3.20"),
        "verdaccio": ("5.28.0", "5.29.0", "5.29.2"),
        "webpack": ("5.89.0", "5.90.0", "5.91.0"),
    },
}
"""Not looked at before the measurement that `docs/embedded-findings.md` records; it says what was mended since."""
_PEOPLE = {
    "GIT_AUTHOR_NAME": "release",
    "GIT_AUTHOR_EMAIL": "release@example.com",
    "GIT_COMMITTER_NAME": "release",
    "GIT_COMMITTER_EMAIL": "release@example.com",
    "GIT_AUTHOR_DATE": "2024-01-01T00:00:00Z",
    "GIT_COMMITTER_DATE": "2024-01-01T00:00:00Z",
    "GIT_CONFIG_GLOBAL": os.devnull,
}


def build(folder: Path, wanted: Packages) -> list[Path]:
    """Build every repository that is not there yet; a package that cannot be had is said and left out."""
    folder.mkdir(parents=True, exist_ok=True)
    built: list[Path] = []
    for kind, packages in wanted.items():
        for package, versions in packages.items():
            repository = folder / _named(package)
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
        _git(repository, "read-tree", "--empty")  # files of npm all bear one date, so a stale index would hide changes
        _git(repository, "add", "--all", "--force")
        _git(repository, "commit", "--quiet", "--allow-empty", f"--message={package} {version}")


def _download(folder: Path, kind: str, package: str, version: str) -> Path:
    """One release's source archive, downloaded once."""
    target = folder / f"{_named(package)}-{version}"
    target.mkdir(parents=True, exist_ok=True)
    if not any(target.iterdir()):
        if kind == "pip":
            wanted = ["--no-deps", "--no-binary", package, "--quiet", "--disable-pip-version-check"]
            command = [sys.executable, "-m", "pip", "download", *wanted, "--dest", str(target), f"{package}=={version}"]
        else:
            command = ["npm", "pack", "--silent", "--pack-destination", str(target), f"{package}@{version}"]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    return next(target.iterdir())


def _named(package: str) -> str:
    """A package's name as a folder."""
    return package.lstrip("@").replace("/", "-")


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


def main(arguments: Sequence[str] | None = None) -> None:
    """Build the repositories and print where they are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.histories")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--held-out", action="store_true", help="packages that no rule was tuned on")
    given = parser.parse_args(arguments)
    for repository in build(given.folder, HELD_OUT if given.held_out else TUNED):
        print(repository)


if __name__ == "__main__":
    main()
