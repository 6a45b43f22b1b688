"""Plan of surgery: who is needed when."""

PHONE = "4571"
DUTIES = {
    "night": ("18:00", "05:00", 2, "head nurse", "all"),
    "relief": ("01:00", "05:00", 1, "nurse and carer", "mon-fri"),
    "long": ("22:15", "08:00", 6, "nurse", "mon-fri"),
    "office": ("06:15", "15:12", 4, "registrar", "sat-sun"),
    "late": ("21:30", "02:30", 2, "student with a tutor", "mon-fri"),
    "handover": ("05:45", "10:00", 1, "doctor", "mon-fri"),
    "teaching": ("17:15", "02:12", 4, "student with a tutor", "mon-fri"),
    "transport": ("11:15", "21:30", 5, "nurse", "mon-fri"),
}


def heads():
    """How many people a full day takes."""
    return sum(duty[2] for duty in DUTIES.values() if duty[4] == "all")


def sheet():
    """Lines for the folder at the desk."""
    rows = ["surgery"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows
