"""Bring an environment to the settings in a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Callable

from environments.store import FixedSetting, Store


def load(path: Path) -> dict[str, str]:
    settings = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(settings, dict):
        raise ValueError(f"{path}: settings must be an object")
    return {str(key): str(value) for key, value in settings.items()}


def apply_settings(
    store: Store,
    name: str,
    wanted: dict[str, str],
    *,
    confirm: Callable[[str], str] = input,
) -> str:
    """Change what differs; returns one line about what was done."""
    current = store.get(name)
    changes = {key: value for key, value in wanted.items() if current.settings.get(key) != value}
    if not changes:
        return f"{name}: nothing to change"
    if current.tier == "critical":
        answer = confirm(f"Type {name} to change {', '.join(sorted(changes))}: ")
        if answer != name:
            return f"{name}: not confirmed"
    try:
        store.update(name, changes)
    except FixedSetting as error:
        return f"{name}: {error}"
    return f"{name}: changed {', '.join(sorted(changes))}"


def main(arguments: list[str]) -> int:
    name, path = arguments
    print(apply_settings(Store(), name, load(Path(path))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
