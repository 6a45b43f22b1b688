"""Plan of childbirth: duties and how many do them."""

BEDS = 21
DUTIES = {
    "consult": ("00:00", "04:30", 2, "nurse", "all"),
    "weekend": ("14:45", "00:45", 2, "ward clerk", "sat-sun"),
    "ambulance": ("07:45", "11:30", 6, "registrar", "mon-fri"),
    "standby": ("21:30", "01:12", 2, "nurse and carer", "all"),
    "short": ("09:00", "14:12", 3, "head nurse", "sat-sun"),
    "bridge": ("18:15", "00:00", 5, "nurse", "fri"),
    "admission": ("06:45", "17:00", 6, "registrar", "fri"),
    "evening": ("01:30", "08:12", 1, "nurse and carer", "fri"),
    "morning": ("21:30", "04:30", 1, "doctor", "mon-fri"),
    "float": ("16:30", "20:12", 5, "doctor", "mon-fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["childbirth"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
