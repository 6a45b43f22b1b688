"""Pages that people and machines look at."""

from __future__ import annotations

from lockers.store import Store

PREFIX = "/lockers"


def up(store: Store) -> tuple[int, str]:
    return 200, "lockers 5.2"


def ok(store: Store) -> tuple[int, str]:
    return (200, "ok") if store.ping() else (503, "no codes")


def free(store: Store) -> tuple[int, str]:
    return 200, str(len(store.codes or {}))


PAGES = {"/": up, "/health": ok, "/lockers/health": up, "/lockers/ok": ok, "/free": free, "/lockers/free": free}


def answer(store: Store, path: str) -> tuple[int, str]:
    page = PAGES.get(path.rstrip("/") or "/")
    return page(store) if page else (404, "no such page")
