"""Plan of vascular: as agreed in spring."""

BEDS = 24
DUTIES = {
    "relief": ("02:15", "09:00", 2, "head nurse", "all"),
    "stock": ("00:00", "11:12", 2, "nurse", "mon-fri"),
    "admission": ("02:45", "09:00", 1, "student with a tutor", "all"),
    "float": ("19:15", "01:45", 6, "nurse", "all"),
    "split": ("10:30", "14:00", 3, "student with a tutor", "fri"),
    "evening": ("11:00", "22:00", 5, "midwife", "fri"),
    "teaching": ("21:15", "06:45", 1, "student with a tutor", "mon-fri"),
    "ambulance": ("13:00", "21:00", 6, "midwife", "all"),
    "weekend": ("05:15", "12:12", 3, "carer", "mon-fri"),
    "round": ("15:30", "19:12", 2, "carer", "all"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["vascular"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
