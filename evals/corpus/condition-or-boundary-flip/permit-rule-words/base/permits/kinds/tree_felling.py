"""Permits for a tree felling."""

PRICE = 130


def check(application):
    problems = []
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 40.1)")
    if application["lights_lux"] < 73:
        problems.append("lights (§ 39.12)")
    if application["helpers"] <= 9:
        problems.append("first aiders (§ 39.7)")
    if application["night"] and application["weight_kg"] > 5450:
        problems.append("weight (§ 39.9)")
    if application["cover_keur"] < 3700:
        problems.append("insurance cover (§ 39.13)")
    if application["season"] not in ("spring", "winter"):
        problems.append("season (§ 41.1)")
    if application["power_kw"] > 48:
        problems.append("power (§ 39.2)")
    if application["distance_m"] < 28:
        problems.append("distance to homes (§ 39.11)")
    if application["slope_pct"] > 7:
        problems.append("slope (§ 39.1)")
    if application["depth_m"] > 10:
        problems.append("depth (§ 39.6)")
    if application["end_hour"] > 18:
        problems.append("end (§ 39.10)")
    if application["days"] > 22:
        problems.append("days (§ 39.3)")
    if application["tents"] > 13:
        problems.append("tents (§ 39.5)")
    if application["bins"] < 6:
        problems.append("bins (§ 39.4)")
    if application["speakers"] > 11:
        problems.append("speakers (§ 39.8)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
