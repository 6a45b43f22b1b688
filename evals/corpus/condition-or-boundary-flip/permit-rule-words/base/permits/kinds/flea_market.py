"""Permits for a flea market."""

PRICE = 195
PER_AREA = 2


def check(application):
    problems = []
    if application["exits"] <= 4:
        problems.append("exits (§ 7.6)")
    if application["on_road"] and application["tents"] > 11:
        problems.append("tents (§ 7.5)")
    if application["district"] not in ("harbour", "old_town"):
        problems.append("district (§ 9.1)")
    if application["aisle_cm"] < 136:
        problems.append("aisle (§ 7.1)")
    if application["kerb_cm"] <= 95:
        problems.append("distance to the kerb (§ 7.9)")
    if application["alcohol"] and application["slope_pct"] >= 5:
        problems.append("slope (§ 7.4)")
    if application["noise_db"] > 70:
        problems.append("noise (§ 7.2)")
    if application["alcohol"] and application["power_kw"] > 6:
        problems.append("power (§ 7.3)")
    if application["cover_keur"] < 1000:
        problems.append("insurance cover (§ 7.7)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 8.4)")
    if application["alcohol"] and application["age"] < 21:
        problems.append("age of the holder (§ 7.8)")
    return problems


def fee(application):
    return PRICE + PER_AREA * (application["area_m2"] // 10)
