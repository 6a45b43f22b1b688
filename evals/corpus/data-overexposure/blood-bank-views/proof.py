"""Shows a row of each kind and looks whether a column is in the answer that the API has never shown."""

import dataclasses
import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


# columns that are for the staff alone, from the register of processing
STAFF = {
    "donor": ["passport_hash", "deferral", "deferral_until", "hepatitis_result"],
    "appointment": ["caller_note"],
    "donation": ["haemoglobin", "pulse", "reaction"],
    "bag": ["barcode_seed"],
    "site": ["alarm_code"],
    "nurse": ["pin_hash", "wage_group"],
    "physician": ["pin_hash", "signature_file"],
    "shift": ["swap_reason"],
    "van": ["tracker_token"],
    "fridge": ["service_login"],
    "shelf": ["lock_code"],
    "order": ["patient_ref"],
    "hospital": ["invoice_account", "discount"],
    "delivery": ["signed_by"],
    "recall": ["case_note", "donor_number"],
    "lab": ["gateway_key"],
    "sample": ["hiv_result", "syphilis_result"],
    "campaign": ["cost", "supplier"],
    "volunteer": ["emergency_contact", "birth_date"],
    "gift": ["price_paid"],
}


def run(tree):
    sys.path.insert(0, str(tree))
    from bank import models
    from bank.api import KINDS, answer, answer_list

    assert set(KINDS) == set(STAFF)
    for kind, private in STAFF.items():
        model = getattr(models, kind.capitalize())
        names = [field.name for field in dataclasses.fields(model)]
        row = model(**{name: f"value of {name}" for name in names})
        seen = json.dumps([answer(kind, row), answer_list(kind, [row])])
        assert f"value of {names[0]}" in seen, kind
        for name in private:
            assert name in names, name
            if f"value of {name}" in seen:
                return f"the public answer about a {kind} now has its {name.replace('_', ' ')}"


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
