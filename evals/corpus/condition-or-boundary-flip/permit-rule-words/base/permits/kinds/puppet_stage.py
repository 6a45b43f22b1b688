"""Permits for a puppet stage."""

PRICE = 145


def check(application):
    problems = []
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 38.5)")
    if application["wind_ms"] > 9:
        problems.append("wind (§ 37.1)")
    if application["speakers"] > 7:
        problems.append("speakers (§ 37.9)")
    if application["lights_lux"] <= 297:
        problems.append("lights (§ 37.8)")
    if application["night"] and application["guests"] > 1100:
        problems.append("guests (§ 37.3)")
    if application["night"] and application["start_hour"] < 6:
        problems.append("start (§ 37.5)")
    if application["distance_m"] <= 237:
        problems.append("distance to homes (§ 37.2)")
    if application["alcohol"] and application["vehicles"] > 3:
        problems.append("vehicles (§ 37.6)")
    if application["season"] not in ("spring", "summer"):
        problems.append("season (§ 39.1)")
    if application["area_m2"] >= 2600:
        problems.append("area (§ 37.7)")
    if application["noise_db"] > 71:
        problems.append("noise (§ 37.10)")
    if application["aisle_cm"] <= 147:
        problems.append("aisle (§ 37.4)")
    if application["notice_days"] <= 41:
        problems.append("notice (§ 37.11)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
