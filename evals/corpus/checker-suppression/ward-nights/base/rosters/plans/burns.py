"""Plan of burns: duties of a week."""

BEDS = 6
DUTIES = {
    "round": ("12:45", "18:45", 5, "nurse and carer", "sat-sun"),
    "admission": ("01:30", "10:45", 5, "nurse and carer", "fri"),
    "teaching": ("13:30", "22:30", 3, "nurse", "fri"),
    "stock": ("17:45", "02:30", 5, "nurse", "all"),
    "evening": ("20:00", "02:00", 5, "carer", "all"),
    "relief": ("21:00", "02:00", 4, "nurse", "mon-fri"),
    "standby": ("07:15", "12:45", 2, "midwife", "mon-fri"),
    "early": ("02:00", "08:12", 5, "head nurse", "mon-fri"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["burns"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
