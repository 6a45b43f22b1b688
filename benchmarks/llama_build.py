"""Building llama-server from the source that the llama-cpp-python package carries; nothing is built twice."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Sequence
from pathlib import Path

VERSION = "0.3.36"
"""Of llama-cpp-python, whose source package holds all of llama.cpp under vendor/."""
PROGRAM = Path("objects", "bin", "llama-server")
_OPTIONS = (
    "CMAKE_BUILD_TYPE=Release",
    "BUILD_SHARED_LIBS=OFF",
    "LLAMA_BUILD_TESTS=OFF",
    "LLAMA_BUILD_EXAMPLES=OFF",
    "LLAMA_BUILD_APP=OFF",
    "LLAMA_BUILD_UI=OFF",
    "LLAMA_USE_PREBUILT_UI=OFF",
    "LLAMA_OPENSSL=OFF",
    "LLAMA_CURL=OFF",
    "GGML_OPENMP=OFF",
    "GGML_CCACHE=OFF",
    "LLAMA_BUILD_NUMBER=0",  # the package has no history to count
    "LLAMA_BUILD_COMMIT=unknown",
)


class BuildError(Exception):
    """What is missing or failed, and what to do."""


def build(folder: Path, *, jobs: int, tell: Callable[[str], None]) -> Path:
    """The server in a folder, built when it is not there; BuildError says which step failed and where its log is."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / PROGRAM
    if version := works(program):
        tell(f"{program}: is built ({version})")
        return program
    source = _source(folder, tell)
    cmake = shutil.which("cmake")
    if cmake is None:
        raise BuildError("cmake is not installed; install it (apt-get install cmake g++, or pip install cmake ninja)")
    generator = ("-G", "Ninja") if shutil.which("ninja") else ()
    options = [f"-D{option}" for option in _OPTIONS]
    objects = folder / "objects"
    tell(f"{objects}: configuring")
    _run([cmake, *generator, "-S", source, "-B", objects, *options], folder / "configure.log")
    tell(f"{objects}: building llama-server with {jobs} jobs at low priority; about 6 minutes on two free cores")
    _run([cmake, "--build", objects, "--target", "llama-server", "-j", str(jobs)], folder / "build.log")
    version = works(program)
    if not version:
        raise BuildError(f"{program}: was built but does not run; see {folder / 'build.log'}")
    tell(f"{program}: built ({version})")
    return program


def works(program: Path) -> str:
    """The version that a server names; empty when there is none, or when it does not run."""
    if not program.is_file():
        return ""
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    lines = [line for line in (said.stdout + said.stderr).splitlines() if "version" in line]
    return lines[0].strip() if said.returncode == 0 and lines else ""


def _source(folder: Path, tell: Callable[[str], None]) -> Path:
    """The folder of llama.cpp, downloaded and unpacked when it is not there."""
    unpacked = folder / f"llama_cpp_python-{VERSION}"
    inside = unpacked / "vendor" / "llama.cpp"
    if (inside / "CMakeLists.txt").is_file():
        return inside
    archive = folder / "sdist" / f"llama_cpp_python-{VERSION}.tar.gz"
    if not archive.is_file():
        tell(f"{archive}: downloading with pip")
        wanted = ("--no-deps", "--no-binary", "llama-cpp-python", f"llama-cpp-python=={VERSION}")
        _run([sys.executable, "-m", "pip", "download", *wanted, "-d", archive.parent], folder / "download.log")
    part = folder / "unpacking"
    shutil.rmtree(part, ignore_errors=True)
    with tarfile.open(archive) as content:
        content.extractall(part, filter="data")
    shutil.rmtree(unpacked, ignore_errors=True)
    (part / unpacked.name).rename(unpacked)
    part.rmdir()
    return inside


def _run(command: Sequence[str | Path], log: Path) -> None:
    """Run one step at low priority with its output in a log."""
    with log.open("w", encoding="utf-8") as target:
        done = subprocess.run(command, stdout=target, stderr=subprocess.STDOUT, check=False, preexec_fn=_politely)
    if done.returncode:
        end = "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:])
        raise BuildError(f"{Path(command[0]).name} failed with exit code {done.returncode}; {log} ends with:\n{end}")


def _politely() -> None:
    os.nice(10)
