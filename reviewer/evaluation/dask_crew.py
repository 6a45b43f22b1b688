"""A crew of dask workers, on this machine or on many; the only import of distributed."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Any, cast

from reviewer.errors import EngineError, UsageError
from reviewer.evaluation.assignment import Answer, Assignment
from reviewer.evaluation.crew import WorkerDied
from reviewer.evaluation.same import Same, same
from reviewer.evaluation.trial import Trial, read, written
from reviewer.evaluation.worker import work

_AT_ONCE = 2
"""Assignments of one worker at a time, where it has threads for them."""
CONNECT = 10.0
"""Seconds in which a scheduler has to answer."""
_CLOSE = 30.0
"""Seconds that leaving a cluster may take."""
_GONE = "lost the connection to the scheduler; what is finished is kept, the same command goes on with it"


async def dask_crew(scheduler: str | None = None, *, workers: int | None = None) -> DaskCrew:
    """The workers of a scheduler, or so many of our own; EngineError when they cannot be used."""
    distributed = _distributed()
    for handler in logging.getLogger("distributed").handlers:
        handler.setLevel(logging.CRITICAL)  # what matters is said as an error of the run
    cluster = None if scheduler is not None else await _own(workers or os.cpu_count() or 1)
    client = distributed.Client(
        scheduler if cluster is None else cluster, asynchronous=True, set_as_default=False, timeout=CONNECT
    )
    crew = DaskCrew(client, cluster)
    try:
        await _connected(client, scheduler)
        await crew.meet_all()
    except BaseException:
        await crew.aclose()
        raise
    return crew


async def _connected(client: Any, scheduler: str | None) -> None:
    try:
        await client
    except (OSError, ValueError) as error:
        raise EngineError(
            f"--scheduler {scheduler}: no dask scheduler answers there ({type(error).__name__});"
            " it should look like tcp://host:8786"
        ) from error


def _distributed() -> Any:
    """The package, which only an extra installs."""
    try:
        import distributed
    except ImportError:
        raise UsageError("--engine dask needs a package: pip install 'second-opinion-reviewer[distributed]'") from None
    return distributed


async def _own(workers: int) -> Any:
    """A cluster on this machine that listens on loopback alone and shows no dashboard."""
    return await _distributed().LocalCluster(
        n_workers=workers,
        threads_per_worker=_AT_ONCE,
        processes=True,
        host="127.0.0.1",
        scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"},
        memory_limit=0,
        silence_logs=logging.CRITICAL,
        asynchronous=True,
    )


class DaskCrew:
    """Each assignment goes to one worker and to no other one, so that nothing is done twice behind our back."""

    def __init__(self, client: Any, cluster: Any) -> None:
        self.changed = asyncio.Event()
        self._client = client
        self._cluster = cluster
        self._topic = f"reviewer-{client.id}"
        self._topics: list[str] = []
        self._there: dict[str, int] = {}
        self._gone: dict[str, asyncio.Future[None]] = {}
        self._left: set[str] = set()
        self._telling: dict[int, Callable[[Trial], None]] = {}
        self._meeting: set[asyncio.Task[None]] = set()
        self._unfit: EngineError | None = None
        self._sent = 0

    async def meet_all(self) -> None:
        """Get to know who is there already, and hear of who comes and goes."""
        for topic, handler in {self._topic: self._heard, "all": self._happened}.items():
            self._client.subscribe_topic(topic, handler)
            self._topics.append(topic)
        known = await self._client.scheduler.identity()
        await asyncio.gather(*map(self._meet, known["workers"]))

    def workers(self) -> Mapping[str, int]:
        """The workers that run the same code as we do."""
        if self._unfit is not None:
            raise self._unfit
        if self._client.status != "running":
            raise EngineError(_GONE)
        return self._there

    async def send(self, worker: str, assignment: Assignment, tell: Callable[[Trial], None]) -> Answer:
        """Let a worker do an assignment; WorkerDied when it leaves the cluster before it has answered."""
        if worker not in self._there:
            raise WorkerDied(worker)
        self._sent += 1
        number = self._sent
        self._telling[number] = tell
        future = self._client.submit(
            _work,
            pickle.dumps(assignment),
            self._topic,
            number,
            key=f"{self._topic}-{number}",
            workers=[worker],
            allow_other_workers=False,
        )
        answering = asyncio.ensure_future(_answered(future))
        try:
            gone: asyncio.Future[Any] = self._gone[worker]
            await asyncio.wait([answering, gone], return_when=asyncio.FIRST_COMPLETED)
            if not answering.done():
                raise WorkerDied(worker)
            return answering.result()
        finally:
            answering.cancel()
            self._telling.pop(number)
            future.release()

    async def aclose(self) -> None:
        """Leave the cluster, which drops what is under way, and end it when it is ours."""
        for task in self._meeting:
            task.cancel()
        with suppress(OSError):
            for topic in self._topics:
                self._client.unsubscribe_topic(topic)
            await self._client.close(timeout=_CLOSE)
        if self._cluster is not None:
            await self._cluster.close()

    async def _meet(self, address: str) -> None:
        """Take a worker into the crew when it is fit for it."""
        try:
            found = (await self._client.run(_introduced, self._cluster is not None, workers=[address]))[address]
        except (OSError, KeyError):
            return  # it left again
        except Exception as error:  # noqa: BLE001 - whatever keeps it from loading our code
            self._refuse(f"dask worker {address}: cannot run reviewer ({type(error).__name__}: {error})")
            return
        if address in self._there or address in self._left:
            return
        threads, theirs = found
        wrong = same().differs(Same(**theirs))
        if wrong:
            self._refuse(f"dask worker {address}: {wrong}; install the same on every worker")
            return
        self._there[address] = min(_AT_ONCE, threads)
        self._gone[address] = asyncio.get_running_loop().create_future()
        self.changed.set()

    def _refuse(self, why: str) -> None:
        self._unfit = EngineError(why)
        self.changed.set()

    def _heard(self, event: tuple[float, Any]) -> None:
        """Pass on trials that a worker has finished."""
        _, message = event
        tell = self._telling.get(message["number"])
        if tell is not None:
            for row in json.loads(message["trials"]):
                tell(read(row))

    def _happened(self, event: tuple[float, Any]) -> None:
        """Follow who comes and goes."""
        _, message = event
        address = message.get("worker")
        if message.get("action") == "add-worker":
            self._left.discard(address)
            task = asyncio.ensure_future(self._meet(address))
            self._meeting.add(task)
            task.add_done_callback(self._meeting.discard)
        elif message.get("action") == "remove-worker":
            self._left.add(address)
            if self._there.pop(address, None) is not None:
                self._gone.pop(address).set_result(None)
                self.changed.set()


async def _answered(future: Any) -> Answer:
    """The answer of a task, or what became of it as an error of ours."""
    try:
        return cast("Answer", await future)
    except _distributed().KilledWorker as error:
        raise WorkerDied(str(error)) from error
    except BaseException as error:
        if future.cancelled():
            raise EngineError(_GONE) from error
        raise


def _introduced(ours: bool, dask_worker: Any = None) -> tuple[int, dict[str, str]]:
    """On a worker: how many threads it has, and what code it runs."""
    if ours:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interruption is the run's to handle
    return int(dask_worker.state.nthreads), same().as_dict()


def _work(assignment: bytes, topic: str, number: int) -> Answer:
    """On a worker: do an assignment as long as the run is there to take what comes of it."""
    worker = _distributed().get_worker()
    key = worker.get_current_task()

    def tell(trials: Sequence[Trial]) -> None:
        worker.log_event(topic, {"number": number, "trials": json.dumps([written(trial) for trial in trials])})

    def wanted() -> bool:
        task = worker.state.tasks.get(key)
        return task is not None and task.state == "executing"

    return work(pickle.loads(assignment), tell=tell, wanted=wanted)  # noqa: S301 - from the run that it works for
