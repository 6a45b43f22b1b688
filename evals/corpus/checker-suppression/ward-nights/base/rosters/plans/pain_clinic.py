"""Plan of pain clinic: as agreed in spring."""

PHONE = "3263"
DUTIES = {
    "standby": ("00:45", "07:30", 2, "head nurse", "mon-fri"),
    "early": ("21:00", "02:45", 5, "head nurse", "all"),
    "relief": ("12:45", "16:45", 2, "doctor", "all"),
    "round": ("01:45", "08:45", 6, "registrar", "fri"),
    "office": ("02:00", "12:30", 1, "registrar", "all"),
    "ward_round": ("12:00", "17:30", 1, "ward clerk", "all"),
    "bridge": ("00:00", "08:30", 3, "doctor", "all"),
}
