"""Plan of nuclear medicine: who is needed when."""

PHONE = "7012"
DUTIES = {
    "ward_round": ("23:45", "09:00", 3, "carer", "all"),
    "ambulance": ("15:00", "22:00", 4, "two nurses", "sat-sun"),
    "triage": ("09:45", "20:30", 1, "registrar", "sat-sun"),
    "weekend": ("03:00", "13:45", 6, "nurse and carer", "all"),
    "teaching": ("16:15", "02:45", 3, "student with a tutor", "fri"),
    "late": ("06:45", "15:30", 1, "nurse", "mon-fri"),
    "short": ("22:15", "02:45", 6, "student with a tutor", "mon-fri"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
