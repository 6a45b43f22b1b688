"""Plan of haematology: duties of a week."""

BEDS = 8
DUTIES = {
    "weekend": ("22:30", "07:12", 5, "doctor", "mon-fri"),
    "admission": ("23:45", "10:00", 6, "doctor", "sat-sun"),
    "evening": ("06:45", "10:12", 6, "registrar", "fri"),
    "teaching": ("06:30", "16:12", 6, "head nurse", "sat-sun"),
    "morning": ("19:45", "02:12", 5, "nurse", "sat-sun"),
    "consult": ("18:30", "04:12", 5, "registrar", "all"),
    "early": ("15:00", "23:00", 4, "head nurse", "sat-sun"),
    "short": ("08:00", "13:45", 1, "midwife", "mon-fri"),
    "relief": ("22:30", "06:00", 4, "carer", "sat-sun"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["haematology"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
