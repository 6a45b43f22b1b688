"""Verdicts: the schema a model fills in, its validation, and its grounding in the change."""

from reviewer.verdict.extract import InvalidReply, extract_object
from reviewer.verdict.ground import clean, fingerprint, ground
from reviewer.verdict.schema import verdict_schema
from reviewer.verdict.types import Finding, Verdict
from reviewer.verdict.validate import schema_errors, verdict_errors

__all__ = [
    "Finding",
    "InvalidReply",
    "Verdict",
    "clean",
    "extract_object",
    "fingerprint",
    "ground",
    "schema_errors",
    "verdict_errors",
    "verdict_schema",
]
