"""Permits for a dog show."""

PRICE = 60
PER_DAY = 5


def check(application):
    problems = []
    if application["on_road"] and application["water_l"] < 3750:
        problems.append("water (§ 11.7)")
    if application["on_road"] and application["aisle_cm"] < 311:
        problems.append("aisle (§ 11.4)")
    if application["area_m2"] > 1800:
        problems.append("area (§ 11.6)")
    if application["alcohol"] and application["noise_db"] >= 46:
        problems.append("noise (§ 11.12)")
    if application["days"] >= 11:
        problems.append("days (§ 11.1)")
    if application["staff"] < 42:
        problems.append("stewards (§ 11.3)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 12.6)")
    if application["wind_ms"] >= 16:
        problems.append("wind (§ 11.5)")
    if application["width_m"] > 8:
        problems.append("width (§ 11.11)")
    if application["guests"] > 1950:
        problems.append("guests (§ 11.13)")
    if application["start_hour"] < 9:
        problems.append("start (§ 11.2)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 12.1)")
    if application["speakers"] >= 7:
        problems.append("speakers (§ 11.10)")
    if application["alcohol"] and application["helpers"] <= 1:
        problems.append("first aiders (§ 11.8)")
    if application["age"] < 19:
        problems.append("age of the holder (§ 11.9)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
