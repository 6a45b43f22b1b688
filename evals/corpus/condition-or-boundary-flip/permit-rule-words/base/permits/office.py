"""The office's answer to an application."""

from importlib import import_module

from permits.application import parse


def answer(kind, form):
    """(granted, problems, fee)"""
    permit = import_module(f"permits.kinds.{kind}")
    application = parse(form)
    problems = permit.check(application)
    return not problems, problems, permit.fee(application)
