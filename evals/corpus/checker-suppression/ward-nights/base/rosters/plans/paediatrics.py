"""Plan of paediatrics: duties and how many do them."""

BEDS = 34
DUTIES = {
    "transport": ("14:00", "20:00", 3, "two nurses", "fri"),
    "weekend": ("05:45", "16:12", 6, "two nurses", "fri"),
    "morning": ("00:30", "07:30", 6, "head nurse", "sat-sun"),
    "round": ("22:00", "03:00", 3, "midwife", "all"),
    "teaching": ("21:30", "08:12", 4, "nurse and carer", "sat-sun"),
    "handover": ("14:30", "19:45", 4, "carer", "all"),
    "consult": ("04:00", "14:30", 1, "nurse", "all"),
}


def sheet():
    """Lines for the folder at the desk."""
    rows = ["paediatrics"]
    for name, (begins, ends, count, needs, days) in DUTIES.items():
        rows.append(f"{name:<12} {begins}-{ends} {count} {needs} ({days})")
    return rows


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
