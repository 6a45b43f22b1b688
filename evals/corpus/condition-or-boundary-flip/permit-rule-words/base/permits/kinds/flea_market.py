"""Permits for a flea market."""

PRICE = 60
PER_DAY = 7


def check(application):
    problems = []
    if application["on_road"] and application["bins"] < 10:
        problems.append("bins (§ 20.3)")
    if application["days"] > 1:
        problems.append("days (§ 20.4)")
    if application["staff"] <= 6:
        problems.append("stewards (§ 20.6)")
    if application["distance_m"] < 288:
        problems.append("distance to homes (§ 20.8)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 21.5)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 21.5)")
    if application["on_road"] and application["water_l"] <= 3950:
        problems.append("water (§ 20.7)")
    if application["cover_keur"] < 2150:
        problems.append("insurance cover (§ 20.1)")
    if application["night"] and application["guests"] > 1350:
        problems.append("guests (§ 20.9)")
    if application["depth_m"] > 2:
        problems.append("depth (§ 20.2)")
    if application["night"] and application["width_m"] >= 4:
        problems.append("width (§ 20.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
