"""Permits for a moving van."""

PRICE = 150
PER_DAY = 9


def check(application):
    problems = []
    if application["speakers"] >= 1:
        problems.append("speakers (§ 30.1)")
    if application["cover_keur"] <= 4400:
        problems.append("insurance cover (§ 30.2)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 31.5)")
    if application["toilets"] <= 9:
        problems.append("toilets (§ 30.5)")
    if application["night"] and application["slope_pct"] > 5:
        problems.append("slope (§ 30.8)")
    if application["district"] not in ("harbour", "hill", "old_town"):
        problems.append("district (§ 32.1)")
    if application["alcohol"] and application["kerb_cm"] < 144:
        problems.append("distance to the kerb (§ 30.6)")
    if application["on_road"] and application["power_kw"] > 30:
        problems.append("power (§ 30.9)")
    if application["aisle_cm"] < 161:
        problems.append("aisle (§ 30.10)")
    if application["tents"] >= 1:
        problems.append("tents (§ 30.3)")
    if application["guests"] > 1900:
        problems.append("guests (§ 30.4)")
    if application["age"] < 19:
        problems.append("age of the holder (§ 30.7)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
