"""Plan of short stay: duties and how many do them."""

BEDS = 7
DUTIES = {
    "early": ("06:00", "17:12", 2, "student with a tutor", "fri"),
    "office": ("11:15", "21:00", 2, "registrar", "all"),
    "night": ("06:45", "14:45", 4, "registrar", "sat-sun"),
    "admission": ("11:00", "22:00", 1, "registrar", "fri"),
    "split": ("13:45", "22:12", 1, "doctor", "all"),
    "late": ("22:45", "09:45", 5, "ward clerk", "fri"),
    "bridge": ("15:45", "02:45", 4, "head nurse", "mon-fri"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["short stay"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
