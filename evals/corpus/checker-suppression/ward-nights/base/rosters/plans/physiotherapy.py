"""Plan of physiotherapy: as agreed in spring."""

PHONE = "6380"
DUTIES = {
    "ward_round": ("18:15", "00:45", 1, "midwife", "mon-fri"),
    "split": ("04:15", "12:12", 3, "doctor", "mon-fri"),
    "round": ("18:30", "22:00", 2, "carer", "all"),
    "evening": ("06:00", "13:45", 4, "nurse and carer", "fri"),
    "ambulance": ("04:45", "15:30", 6, "nurse and carer", "all"),
    "float": ("20:00", "02:00", 1, "doctor", "sat-sun"),
    "standby": ("13:00", "19:45", 5, "two nurses", "all"),
    "teaching": ("12:00", "20:00", 6, "doctor", "mon-fri"),
    "long": ("23:00", "06:12", 6, "head nurse", "mon-fri"),
    "stock": ("15:45", "23:00", 5, "carer", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["physiotherapy"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
