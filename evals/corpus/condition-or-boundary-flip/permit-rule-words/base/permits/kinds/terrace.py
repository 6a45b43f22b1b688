"""Permits for a terrace."""

PRICE = 75


def check(application):
    problems = []
    if application["tents"] >= 19:
        problems.append("tents (§ 30.2)")
    if application["on_road"] and application["bins"] <= 19:
        problems.append("bins (§ 30.11)")
    if application["days"] > 27:
        problems.append("days (§ 30.10)")
    if application["speakers"] > 3:
        problems.append("speakers (§ 30.3)")
    if application["start_hour"] < 8:
        problems.append("start (§ 30.9)")
    if application["slope_pct"] > 2:
        problems.append("slope (§ 30.7)")
    if application["lights_lux"] <= 175:
        problems.append("lights (§ 30.1)")
    if application["vehicles"] >= 11:
        problems.append("vehicles (§ 30.12)")
    if application["age"] < 21:
        problems.append("age of the holder (§ 30.13)")
    if application["night"] and application["notice_days"] < 57:
        problems.append("notice (§ 30.6)")
    if not application["road_open"]:
        problems.append("road open (§ 31.5)")
    if application["on_road"] and application["end_hour"] > 20:
        problems.append("end (§ 30.8)")
    if application["alcohol"] and application["height_m"] > 2:
        problems.append("height (§ 30.5)")
    if application["water_l"] < 1950:
        problems.append("water (§ 30.4)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
