"""Permits for a house move."""

PRICE = 35
PER_DAY = 1


def check(application):
    problems = []
    if application["bins"] < 9:
        problems.append("bins (§ 35.6)")
    if application["night"] and application["width_m"] > 7:
        problems.append("width (§ 35.8)")
    if application["end_hour"] > 17:
        problems.append("end (§ 35.9)")
    if application["vehicles"] > 4:
        problems.append("vehicles (§ 35.7)")
    if application["height_m"] >= 16:
        problems.append("height (§ 35.1)")
    if application["on_road"] and application["slope_pct"] >= 3:
        problems.append("slope (§ 35.3)")
    if application["start_hour"] < 7:
        problems.append("start (§ 35.11)")
    if application["alcohol"] and application["power_kw"] >= 2:
        problems.append("power (§ 35.2)")
    if application["toilets"] < 21:
        problems.append("toilets (§ 35.5)")
    if application["days"] > 18:
        problems.append("days (§ 35.13)")
    if application["wind_ms"] > 14:
        problems.append("wind (§ 35.4)")
    if application["depth_m"] >= 2:
        problems.append("depth (§ 35.10)")
    if application["night"] and application["kerb_cm"] < 109:
        problems.append("distance to the kerb (§ 35.12)")
    if not application["road_open"]:
        problems.append("road open (§ 36.2)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
