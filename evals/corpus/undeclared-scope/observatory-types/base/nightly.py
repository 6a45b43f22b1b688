"""Runs every night: each kind of record is swept by what its module says."""

import importlib
import pkgutil

import archive


def sweep_all(db, today):
    """The rows that went, by kind."""
    gone = {}
    for found in pkgutil.iter_modules(archive.__path__):
        module = importlib.import_module(f"archive.{found.name}")
        module.create(db)
        gone[found.name] = module.sweep(db, today)
    db.commit()
    return gone
