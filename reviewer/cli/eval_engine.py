"""Where the trials of `reviewer eval run` are done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.errors import UsageError
from reviewer.evaluation.coordinate import acoordinate
from reviewer.evaluation.crew import Crew
from reviewer.evaluation.handles import make_room
from reviewer.evaluation.run import Lane, Step, arun
from reviewer.limits import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """This process, several of this machine, or a dask cluster."""

    name: str
    processes: int | None = None
    workers: int | None = None
    """Of a cluster of our own."""
    scheduler: str | None = None

    def __post_init__(self) -> None:
        """Refuse options of one engine with another one."""
        if self.name != "dask" and (self.workers or self.scheduler):
            raise UsageError("--workers and --scheduler are for --engine dask; the local engine has --processes")
        if self.name == "dask" and self.processes:
            raise UsageError("--processes is for the local engine; --engine dask has --workers and --scheduler")
        if self.workers and self.scheduler:
            raise UsageError("--workers starts workers here, --scheduler uses those of a cluster; give one of them")

    @property
    def elsewhere(self) -> bool:
        """True when workers of other machines ask the endpoints, with keys of their own."""
        return self.scheduler is not None


async def finished(
    lanes: Sequence[Lane], ledger: Ledger, engine: Engine, *, concurrency: int, tell: Callable[[Step], None]
) -> bool:
    """Run all lanes on an engine and close what was opened; False when a cap left trials undone."""
    try:
        crew = await _crew(engine)
        if crew is None:
            make_room(lanes, concurrency)
            return await arun(lanes, ledger, concurrency=concurrency, tell=tell)
        try:
            return await acoordinate(lanes, ledger, crew, concurrency=concurrency, tell=tell)
        finally:
            await crew.aclose()
    finally:
        for lane in lanes:
            if lane.candidate.shared is not None:
                await lane.candidate.shared.aclose()


async def _crew(engine: Engine) -> Crew | None:
    """Who does the trials; None for this process alone."""
    if engine.name == "dask":
        from reviewer.evaluation.dask_crew import dask_crew

        return await dask_crew(engine.scheduler, workers=engine.workers)
    if (engine.processes or 1) == 1:
        return None
    from reviewer.evaluation.local_crew import LocalCrew

    return LocalCrew(engine.processes or 1)
