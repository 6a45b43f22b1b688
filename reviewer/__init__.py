"""A second opinion on changes that AI tools wrote: every changed line accounted for, never a false pass.

The names below are loaded when they are first used, so that importing the package stays fast.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reviewer.errors import ReviewerError
    from reviewer.gate import Decision, Evidence, Policy, decide
    from reviewer.limits import Limits
    from reviewer.models import EmbeddedModel, OpenAIModel
    from reviewer.options import Options
    from reviewer.patch import Patch, parse_patch
    from reviewer.pipeline import areview, plan, review
    from reviewer.protocol import Completion, Model, Request
    from reviewer.report import render
    from reviewer.report.types import Report
    from reviewer.verdict import Finding
    from reviewer.version import VERSION as __version__
    from reviewer.window import Window, split_windows

__all__ = [
    "Completion",
    "Decision",
    "EmbeddedModel",
    "Evidence",
    "Finding",
    "Limits",
    "Model",
    "OpenAIModel",
    "Options",
    "Patch",
    "Policy",
    "Report",
    "Request",
    "ReviewerError",
    "Window",
    "__version__",
    "areview",
    "decide",
    "parse_patch",
    "plan",
    "render",
    "review",
    "split_windows",
]

_HOMES = {
    "Completion": "reviewer.protocol",
    "Decision": "reviewer.gate",
    "EmbeddedModel": "reviewer.models",
    "Evidence": "reviewer.gate",
    "Finding": "reviewer.verdict",
    "Limits": "reviewer.limits",
    "Model": "reviewer.protocol",
    "OpenAIModel": "reviewer.models",
    "Options": "reviewer.options",
    "Patch": "reviewer.patch",
    "Policy": "reviewer.gate",
    "Report": "reviewer.report.types",
    "Request": "reviewer.protocol",
    "ReviewerError": "reviewer.errors",
    "Window": "reviewer.window",
    "areview": "reviewer.pipeline",
    "decide": "reviewer.gate",
    "parse_patch": "reviewer.patch",
    "plan": "reviewer.pipeline",
    "render": "reviewer.report",
    "review": "reviewer.pipeline",
    "split_windows": "reviewer.window",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        return import_module("reviewer.version").VERSION
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
