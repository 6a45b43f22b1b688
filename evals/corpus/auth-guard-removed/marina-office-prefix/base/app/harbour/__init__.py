"""The harbour's own things, a module of pages for each."""

from importlib import import_module
from pathlib import Path


def register() -> None:
    """Imports every module here, so that its routes are known."""
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        import_module(f"app.harbour.{path.stem}")
