"""The error tree: every failure a caller may want to tell apart.

ReviewerError                 base; its text says what, where, and what to do next
├── UsageError                arguments that cannot work together, a size that cannot hold
├── ConfigError               a configuration file or environment value
├── ChangeError               a repository, revision or range
├── PatchError                a diff that cannot be read without losing lines
├── TaxonomyError             a malformed failure-mode file
├── CorpusError               a malformed case of a corpus, or one that may not run
├── EngineError               the processes or machines that do the work of an evaluation
├── AuthError                 the endpoint refused the key, or there is none
│   └── MissingKeyError       there is none
└── ModelError                one request to a model failed (the window is `failed`, not the run)
    ├── ContextLengthError    the request was too long for the endpoint
    └── LimitReached          a cap on requests, tokens or cost, or the deadline
"""

from __future__ import annotations


class ReviewerError(Exception):
    """Base of all errors that end a command with exit code 2 unless caught."""


class UsageError(ReviewerError):
    """Arguments that cannot work, alone or together."""


class ConfigError(ReviewerError):
    """A configuration file or environment value that is not understood."""


class ChangeError(ReviewerError):
    """A repository, revision or range that cannot be resolved."""


class PatchError(ReviewerError):
    """A diff that cannot be read without losing lines; `line` is its 1-based line number."""

    def __init__(self, message: str, *, line: int | None = None) -> None:
        super().__init__(f"line {line}: {message}" if line else message)
        self.line = line


class TaxonomyError(ReviewerError):
    """A malformed failure-mode file; the text names the file and the key."""


class CorpusError(ReviewerError):
    """A malformed case, or one that may not run; the text names the file and the key."""


class EngineError(ReviewerError):
    """The processes or machines that do the work of an evaluation are gone, or unfit for it."""


class AuthError(ReviewerError):
    """The endpoint refused the key, or no key was given."""


class MissingKeyError(AuthError):
    """No key was given to an endpoint that needs one."""


class ModelError(ReviewerError):
    """One request failed for good; `kind` is a short slug such as `timeout` or `refusal`."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class ContextLengthError(ModelError):
    """The endpoint says that the request is longer than its context."""

    def __init__(self, message: str) -> None:
        super().__init__("context_length", message)


class LimitReached(ModelError):
    """A cap on requests, tokens or cost, or the review's deadline, was reached."""

    def __init__(self, message: str) -> None:
        super().__init__("limit", message)
