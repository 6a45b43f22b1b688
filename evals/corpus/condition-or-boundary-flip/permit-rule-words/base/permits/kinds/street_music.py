"""Permits for a street music."""

PRICE = 45


def check(application):
    problems = []
    if application["noise_db"] >= 89:
        problems.append("noise (§ 35.2)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 36.6)")
    if application["cover_keur"] < 1500:
        problems.append("insurance cover (§ 35.9)")
    if application["end_hour"] > 19:
        problems.append("end (§ 35.7)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 36.5)")
    if application["lights_lux"] < 351:
        problems.append("lights (§ 35.11)")
    if application["wind_ms"] >= 6:
        problems.append("wind (§ 35.4)")
    if application["alcohol"] and application["tents"] > 9:
        problems.append("tents (§ 35.8)")
    if application["aisle_cm"] < 103:
        problems.append("aisle (§ 35.3)")
    if application["surface"] not in ("gravel", "sand"):
        problems.append("surface (§ 37.1)")
    if application["toilets"] < 9:
        problems.append("toilets (§ 35.6)")
    if application["vehicles"] >= 9:
        problems.append("vehicles (§ 35.10)")
    if application["speakers"] >= 6:
        problems.append("speakers (§ 35.5)")
    if application["start_hour"] <= 11:
        problems.append("start (§ 35.1)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
