"""One module for each crop; `read` turns a form into a claim."""

from importlib import import_module


def read(crop, form):
    return import_module(f"claims.forms.{crop}").read(form)
