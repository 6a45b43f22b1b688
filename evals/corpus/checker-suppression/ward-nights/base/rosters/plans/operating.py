"""Plan of operating: as agreed in spring."""

PHONE = "7125"
DUTIES = {
    "standby": ("03:15", "09:45", 1, "midwife", "all"),
    "transport": ("02:00", "10:12", 2, "carer", "fri"),
    "admission": ("01:15", "05:00", 2, "doctor", "mon-fri"),
    "round": ("23:00", "04:12", 3, "nurse", "fri"),
    "early": ("10:00", "19:00", 5, "carer", "sat-sun"),
    "short": ("02:45", "13:45", 4, "ward clerk", "sat-sun"),
    "consult": ("09:00", "17:45", 2, "nurse", "fri"),
    "teaching": ("16:00", "22:00", 2, "doctor", "mon-fri"),
    "long": ("17:00", "01:45", 3, "ward clerk", "mon-fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["operating"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
