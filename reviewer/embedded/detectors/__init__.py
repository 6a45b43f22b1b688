"""What no pattern can say: small functions that rules name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reviewer.embedded.detectors.addressed import foreign_order, hidden_comment, path_speaks
from reviewer.embedded.detectors.amounts import raised_far
from reviewer.embedded.detectors.bulk import (
    alone_among_documents,
    alone_in_bulk,
    bundle_without_source,
    declared_generated,
    vendored_edit,
)
from reviewer.embedded.detectors.config_names import renamed_in_configuration, setting_misspelled
from reviewer.embedded.detectors.dependencies import hash_without_version, lockfile_deleted, near_miss
from reviewer.embedded.detectors.downgrades import version_lowered
from reviewer.embedded.detectors.encoded import encoded
from reviewer.embedded.detectors.endpoints import table_without_policy, unguarded_endpoint
from reviewer.embedded.detectors.files import became_binary, deleted_tests, new_file
from reviewer.embedded.detectors.flips import flipped_operator
from reviewer.embedded.detectors.gone import bound_check_gone, guard_gone, path_check_gone, sanitizer_gone
from reviewer.embedded.detectors.guards_gone import null_guard_gone, refusal_gone
from reviewer.embedded.detectors.leftovers import used_but_gone
from reviewer.embedded.detectors.locked import fetched_elsewhere, missing_from_lock, other_version_locked
from reviewer.embedded.detectors.migrations import edited_migration
from reviewer.embedded.detectors.secrets import known_credential, password_in_url, private_key, random_literal
from reviewer.embedded.detectors.tainted import tainted
from reviewer.embedded.detectors.tests_gone import fewer_assertions, tests_gone
from reviewer.embedded.detectors.tests_lost import test_lost
from reviewer.embedded.detectors.text import hidden_text, long_line, mixed_path, mixed_scripts, reordered_text
from reviewer.embedded.detectors.weak_tests import (
    asserted_tuple,
    expected_rewritten,
    snapshot_rewritten,
    test_without_check,
)
from reviewer.embedded.detectors.workflow import expression_in_script
from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

DETECTORS: Mapping[str, Callable[[Source], Iterator[Spot]]] = {
    "alone_among_documents": alone_among_documents,
    "alone_in_bulk": alone_in_bulk,
    "asserted_tuple": asserted_tuple,
    "became_binary": became_binary,
    "bound_check_gone": bound_check_gone,
    "bundle_without_source": bundle_without_source,
    "declared_generated": declared_generated,
    "deleted_tests": deleted_tests,
    "edited_migration": edited_migration,
    "encoded_order": encoded("order"),
    "encoded_program": encoded("program"),
    "expected_rewritten": expected_rewritten,
    "expression_in_script": expression_in_script,
    "fetched_elsewhere": fetched_elsewhere,
    "fewer_assertions": fewer_assertions,
    "flipped_operator": flipped_operator,
    "foreign_order": foreign_order,
    "guard_gone": guard_gone,
    "hash_without_version": hash_without_version,
    "hidden_comment": hidden_comment,
    "hidden_text": hidden_text,
    "known_credential": known_credential,
    "lockfile_deleted": lockfile_deleted,
    "long_line": long_line,
    "missing_from_lock": missing_from_lock,
    "mixed_path": mixed_path,
    "mixed_scripts": mixed_scripts,
    "near_miss": near_miss,
    "new_file": new_file,
    "null_guard_gone": null_guard_gone,
    "other_version_locked": other_version_locked,
    "password_in_url": password_in_url,
    "path_check_gone": path_check_gone,
    "path_speaks": path_speaks,
    "private_key": private_key,
    "raised_far": raised_far,
    "random_literal": random_literal,
    "refusal_gone": refusal_gone,
    "renamed_in_configuration": renamed_in_configuration,
    "reordered_text": reordered_text,
    "sanitizer_gone": sanitizer_gone,
    "setting_misspelled": setting_misspelled,
    "snapshot_rewritten": snapshot_rewritten,
    "table_without_policy": table_without_policy,
    "tainted_command": tainted("command"),
    "tainted_eval": tainted("eval"),
    "tainted_fetch": tainted("fetch"),
    "tainted_html": tainted("html"),
    "tainted_path": tainted("path"),
    "tainted_redirect": tainted("redirect"),
    "test_file_lost": test_lost(stays=True, deleted=True),
    "test_lost": test_lost(stays=True, deleted=False),
    "test_lost_with_code": test_lost(stays=False),
    "test_without_check": test_without_check,
    "tests_gone": tests_gone,
    "unguarded_endpoint": unguarded_endpoint,
    "used_but_gone": used_but_gone,
    "vendored_edit": vendored_edit,
    "version_lowered": version_lowered,
}
