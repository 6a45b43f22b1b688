"""Plan of oncology: as agreed in spring."""

BEDS = 14
DUTIES = {
    "long": ("04:30", "12:12", 4, "carer", "mon-fri"),
    "standby": ("15:00", "02:12", 5, "student with a tutor", "all"),
    "ambulance": ("10:00", "16:45", 6, "student with a tutor", "fri"),
    "weekend": ("04:00", "13:45", 6, "head nurse", "all"),
    "ward_round": ("10:45", "21:30", 3, "two nurses", "all"),
    "late": ("04:15", "11:00", 6, "ward clerk", "all"),
    "transport": ("18:00", "23:00", 5, "nurse and carer", "fri"),
    "admission": ("18:15", "04:12", 1, "nurse", "mon-fri"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["oncology"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
