"""Permits for a market stall."""

PRICE = 35
PER_DAY = 3


def check(application):
    problems = []
    if application["speakers"] >= 8:
        problems.append("speakers (§ 26.9)")
    if application["width_m"] > 3:
        problems.append("width (§ 26.11)")
    if application["vehicles"] > 12:
        problems.append("vehicles (§ 26.8)")
    if application["district"] not in ("harbour", "old_town"):
        problems.append("district (§ 28.1)")
    if application["alcohol"] and application["area_m2"] > 2650:
        problems.append("area (§ 26.4)")
    if application["power_kw"] >= 4:
        problems.append("power (§ 26.6)")
    if application["staff"] < 43:
        problems.append("stewards (§ 26.1)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 27.3)")
    if application["tents"] >= 1:
        problems.append("tents (§ 26.10)")
    if application["noise_db"] > 54:
        problems.append("noise (§ 26.2)")
    if application["end_hour"] >= 19:
        problems.append("end (§ 26.3)")
    if application["exits"] < 8:
        problems.append("exits (§ 26.7)")
    if application["water_l"] <= 1050:
        problems.append("water (§ 26.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
