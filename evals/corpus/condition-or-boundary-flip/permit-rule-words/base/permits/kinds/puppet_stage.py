"""Permits for a puppet stage."""

PRICE = 110
PER_DAY = 1


def check(application):
    problems = []
    if not application["plan_attached"]:
        problems.append("plan attached (§ 25.5)")
    if application["cover_keur"] < 2750:
        problems.append("insurance cover (§ 24.9)")
    if application["alcohol"] and application["aisle_cm"] <= 199:
        problems.append("aisle (§ 24.2)")
    if application["weight_kg"] >= 6750:
        problems.append("weight (§ 24.6)")
    if application["exits"] <= 4:
        problems.append("exits (§ 24.13)")
    if not application["road_open"]:
        problems.append("road open (§ 25.1)")
    if application["end_hour"] > 17:
        problems.append("end (§ 24.11)")
    if application["vehicles"] > 10:
        problems.append("vehicles (§ 24.3)")
    if application["toilets"] < 15:
        problems.append("toilets (§ 24.8)")
    if application["lights_lux"] <= 29:
        problems.append("lights (§ 24.7)")
    if application["water_l"] < 8950:
        problems.append("water (§ 24.10)")
    if application["tents"] >= 3:
        problems.append("tents (§ 24.1)")
    if application["guests"] > 1700:
        problems.append("guests (§ 24.12)")
    if application["staff"] < 27:
        problems.append("stewards (§ 24.4)")
    if application["surface"] not in ("gravel", "paved", "sand"):
        problems.append("surface (§ 26.1)")
    if application["alcohol"] and application["notice_days"] < 88:
        problems.append("notice (§ 24.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
