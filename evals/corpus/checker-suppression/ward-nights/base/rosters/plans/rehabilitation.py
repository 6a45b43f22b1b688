"""Plan of rehabilitation: duties and how many do them."""

BEDS = 16
DUTIES = {
    "consult": ("17:15", "22:00", 6, "head nurse", "mon-fri"),
    "standby": ("13:00", "19:12", 5, "carer", "all"),
    "transport": ("06:00", "14:30", 1, "ward clerk", "mon-fri"),
    "teaching": ("06:45", "11:45", 3, "midwife", "mon-fri"),
    "late": ("16:00", "20:30", 3, "nurse", "all"),
    "night": ("10:30", "16:45", 1, "registrar", "fri"),
    "office": ("13:00", "20:00", 1, "registrar", "all"),
    "morning": ("18:45", "23:12", 4, "nurse and carer", "all"),
    "round": ("11:30", "20:45", 6, "midwife", "all"),
}


def on(day):
    """Names of the duties that a day of the week has, and no others."""
    return [name for name, duty in DUTIES.items() if duty[4] in ("all", day)]
