"""Plan of anaesthesia: duties and how many do them."""

PHONE = "3774"
DUTIES = {
    "admission": ("07:00", "18:12", 1, "doctor", "fri"),
    "office": ("20:00", "02:12", 1, "midwife", "fri"),
    "relief": ("13:45", "20:12", 3, "registrar", "sat-sun"),
    "float": ("16:30", "20:30", 2, "doctor", "sat-sun"),
    "ward_round": ("21:00", "06:45", 6, "midwife", "all"),
    "morning": ("14:45", "19:00", 5, "doctor", "mon-fri"),
    "teaching": ("15:00", "02:00", 3, "registrar", "fri"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
