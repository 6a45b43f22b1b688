"""Permits for a fireworks."""

PRICE = 145
PER_DAY = 1


def check(application):
    problems = []
    if application["vehicles"] > 12:
        problems.append("vehicles (§ 27.2)")
    if application["district"] not in ("harbour", "old_town", "station"):
        problems.append("district (§ 29.1)")
    if application["noise_db"] > 54:
        problems.append("noise (§ 27.6)")
    if application["width_m"] >= 7:
        problems.append("width (§ 27.5)")
    if application["distance_m"] <= 120:
        problems.append("distance to homes (§ 27.12)")
    if application["alcohol"] and application["tents"] > 17:
        problems.append("tents (§ 27.3)")
    if application["night"] and application["cover_keur"] < 4300:
        problems.append("insurance cover (§ 27.11)")
    if application["alcohol"] and application["water_l"] < 4650:
        problems.append("water (§ 27.8)")
    if application["area_m2"] > 2500:
        problems.append("area (§ 27.7)")
    if application["start_hour"] <= 8:
        problems.append("start (§ 27.4)")
    if application["age"] <= 20:
        problems.append("age of the holder (§ 27.1)")
    if application["guests"] >= 850:
        problems.append("guests (§ 27.9)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 28.4)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 28.2)")
    if application["deposit_eur"] < 4050:
        problems.append("deposit (§ 27.10)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
