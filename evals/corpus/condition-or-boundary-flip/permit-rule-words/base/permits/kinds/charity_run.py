"""Permits for a charity run."""

PRICE = 150
PER_DAY = 8


def check(application):
    problems = []
    if application["speakers"] > 1:
        problems.append("speakers (§ 15.9)")
    if application["age"] <= 17:
        problems.append("age of the holder (§ 15.11)")
    if application["end_hour"] >= 18:
        problems.append("end (§ 15.1)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 16.6)")
    if application["night"] and application["power_kw"] >= 61:
        problems.append("power (§ 15.4)")
    if application["night"] and application["staff"] <= 14:
        problems.append("stewards (§ 15.7)")
    if application["season"] not in ("spring", "summer", "winter"):
        problems.append("season (§ 17.1)")
    if application["water_l"] < 6750:
        problems.append("water (§ 15.3)")
    if application["width_m"] > 3:
        problems.append("width (§ 15.2)")
    if application["notice_days"] < 52:
        problems.append("notice (§ 15.6)")
    if application["alcohol"] and application["aisle_cm"] < 162:
        problems.append("aisle (§ 15.8)")
    if not application["road_open"]:
        problems.append("road open (§ 16.1)")
    if application["tents"] > 11:
        problems.append("tents (§ 15.10)")
    if application["kerb_cm"] < 97:
        problems.append("distance to the kerb (§ 15.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
