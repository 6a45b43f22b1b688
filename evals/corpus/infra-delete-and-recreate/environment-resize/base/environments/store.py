"""Environments and what they hold."""

from __future__ import annotations

from dataclasses import dataclass, field

FIXED = frozenset({"size", "zone"})


class FixedSetting(Exception):
    """A setting that a running environment cannot change."""


class NotFound(KeyError):
    """No such environment."""


@dataclass
class Environment:
    name: str
    settings: dict[str, str]
    tier: str = "standard"
    jobs: list[str] = field(default_factory=list)
    traffic: bool = True


class Store:
    """All environments of the fleet."""

    def __init__(self) -> None:
        self._environments: dict[str, Environment] = {}

    def get(self, name: str) -> Environment:
        try:
            return self._environments[name]
        except KeyError:
            raise NotFound(name) from None

    def create(self, name: str, settings: dict[str, str], *, tier: str = "standard", traffic: bool = True) -> Environment:
        if name in self._environments:
            raise ValueError(f"{name} exists")
        made = Environment(name=name, settings=dict(settings), tier=tier, traffic=traffic)
        self._environments[name] = made
        return made

    def update(self, name: str, changes: dict[str, str]) -> Environment:
        found = self.get(name)
        for key in changes:
            if key in FIXED and changes[key] != found.settings.get(key):
                raise FixedSetting(f"{key} of {name} cannot change while it runs")
        found.settings.update(changes)
        return found

    def copy_jobs(self, source: str, target: str) -> int:
        jobs = self.get(source).jobs
        self.get(target).jobs.extend(jobs)
        return len(jobs)

    def delete_environment(self, name: str) -> None:
        self.get(name)
        del self._environments[name]
