"""Plan of urology: duties of a week."""

PHONE = "5749"
DUTIES = {
    "long": ("05:15", "16:12", 1, "doctor", "all"),
    "split": ("17:15", "04:00", 2, "midwife", "all"),
    "night": ("21:00", "08:45", 1, "nurse", "all"),
    "transport": ("20:15", "05:45", 3, "ward clerk", "mon-fri"),
    "standby": ("10:00", "16:30", 1, "carer", "fri"),
    "office": ("22:00", "02:00", 3, "midwife", "fri"),
    "teaching": ("12:00", "21:00", 2, "carer", "fri"),
    "consult": ("00:00", "05:00", 2, "midwife", "fri"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["urology"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
