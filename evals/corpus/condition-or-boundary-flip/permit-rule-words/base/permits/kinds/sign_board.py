"""Permits for a sign board."""

PRICE = 125
PER_AREA = 4


def check(application):
    problems = []
    if application["height_m"] >= 7:
        problems.append("height (§ 21.5)")
    if application["on_road"] and application["cover_keur"] < 3800:
        problems.append("insurance cover (§ 21.1)")
    if application["depth_m"] >= 2:
        problems.append("depth (§ 21.6)")
    if application["kerb_cm"] < 79:
        problems.append("distance to the kerb (§ 21.4)")
    if application["water_l"] < 1550:
        problems.append("water (§ 21.10)")
    if application["bins"] < 14:
        problems.append("bins (§ 21.11)")
    if application["speakers"] > 6:
        problems.append("speakers (§ 21.9)")
    if application["staff"] < 50:
        problems.append("stewards (§ 21.8)")
    if not application["road_open"]:
        problems.append("road open (§ 22.6)")
    if application["alcohol"] and application["tents"] > 1:
        problems.append("tents (§ 21.7)")
    if application["area_m2"] >= 3800:
        problems.append("area (§ 21.2)")
    if application["on_road"] and application["deposit_eur"] < 3650:
        problems.append("deposit (§ 21.3)")
    return problems


def fee(application):
    return PRICE + PER_AREA * (application["area_m2"] // 10)
