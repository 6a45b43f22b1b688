"""Plan of intensive two: as agreed in spring."""

BEDS = 10
DUTIES = {
    "early": ("13:00", "20:00", 4, "head nurse", "mon-fri"),
    "late": ("21:00", "08:30", 3, "carer", "mon-fri"),
    "ward_round": ("20:00", "03:00", 5, "registrar", "all"),
    "morning": ("11:30", "15:12", 5, "doctor", "fri"),
    "admission": ("06:45", "16:00", 6, "carer", "fri"),
    "long": ("23:00", "07:00", 1, "head nurse", "all"),
    "bridge": ("06:30", "10:00", 6, "two nurses", "fri"),
    "standby": ("15:45", "00:00", 3, "nurse", "all"),
    "short": ("17:00", "04:00", 4, "student with a tutor", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["intensive two"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
