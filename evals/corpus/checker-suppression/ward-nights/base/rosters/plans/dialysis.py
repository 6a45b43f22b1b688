"""Plan of dialysis: who is needed when."""

PHONE = "2942"
DUTIES = {
    "ambulance": ("05:00", "11:00", 4, "doctor", "fri"),
    "office": ("09:45", "17:30", 3, "two nurses", "all"),
    "stock": ("20:15", "00:00", 1, "carer", "fri"),
    "weekend": ("10:30", "20:12", 4, "two nurses", "all"),
    "split": ("10:45", "21:00", 3, "nurse and carer", "fri"),
    "short": ("17:30", "02:12", 2, "ward clerk", "all"),
    "relief": ("09:00", "16:12", 1, "carer", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["dialysis"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
