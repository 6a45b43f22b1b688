"""Permits for a drone flight."""

PRICE = 200
PER_DAY = 4


def check(application):
    problems = []
    if application["bins"] < 32:
        problems.append("bins (§ 11.3)")
    if application["age"] < 20:
        problems.append("age of the holder (§ 11.5)")
    if application["water_l"] < 1650:
        problems.append("water (§ 11.6)")
    if application["height_m"] > 8:
        problems.append("height (§ 11.1)")
    if application["on_road"] and application["vehicles"] > 2:
        problems.append("vehicles (§ 11.11)")
    if application["district"] not in ("harbour", "old_town", "station"):
        problems.append("district (§ 13.1)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 12.3)")
    if application["slope_pct"] > 4:
        problems.append("slope (§ 11.7)")
    if application["on_road"] and application["noise_db"] > 67:
        problems.append("noise (§ 11.2)")
    if application["helpers"] < 8:
        problems.append("first aiders (§ 11.4)")
    if application["night"] and application["staff"] < 31:
        problems.append("stewards (§ 11.8)")
    if application["exits"] < 5:
        problems.append("exits (§ 11.9)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 12.2)")
    if application["distance_m"] < 50:
        problems.append("distance to homes (§ 11.10)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
