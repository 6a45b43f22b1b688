"""The mutators by the failure mode that they plant."""

from __future__ import annotations

from collections.abc import Mapping

from reviewer.evaluation.plant.made_up_packages import made_up
from reviewer.evaluation.plant.orders import orders
from reviewer.evaluation.plant.removed_guards import access_guards, input_guards, null_guards
from reviewer.evaluation.plant.site import Mutator
from reviewer.evaluation.plant.swallowed_errors import swallowed
from reviewer.evaluation.plant.tampered_tests import deleted, skipped, weakened
from reviewer.evaluation.plant.widened_ci import foreign_code, more_rights, open_gates
from reviewer.evaluation.plant.widened_limits import raised_limits, unbounded_waits

MUTATORS: Mapping[str, Mutator] = {
    "auth-guard-removed": access_guards,
    "hallucinated-package": made_up,
    "test-deleted": deleted,
    "test-skipped": skipped,
    "assertion-weakened": weakened,
    "ci-gate-disabled": open_gates,
    "timeout-removed": unbounded_waits,
    "limit-or-quota-weakened": raised_limits,
    "exception-swallowed": swallowed,
    "null-guard-removed": null_guards,
    "validation-removed": input_guards,
    "ci-token-widening": more_rights,
    "untrusted-code-in-privileged-ci": foreign_code,
    "reviewer-prompt-injection": orders,
}
