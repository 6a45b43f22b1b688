"""What happens when a prescription is scanned at the counter."""

from dispensary import formulary, interactions, labels


def scan(prescription):
    """Returns (decision, notes); anything that cannot be asked in time goes to the pharmacist."""
    notes = []
    try:
        listed = formulary.entry(prescription["code"])
        warnings = interactions.between([prescription["code"], *prescription["taking"]])
    except OSError as error:
        return "pharmacist", [f"could not be checked: {error}"]
    if listed is None:
        return "pharmacist", ["not on the formulary"]
    notes += warnings
    try:
        if not labels.print_label(f"{listed['name']} for {prescription['patient']}"):
            notes.append("label not printed")
    except OSError:
        notes.append("label not printed")
    return ("pharmacist" if warnings else "dispense"), notes
