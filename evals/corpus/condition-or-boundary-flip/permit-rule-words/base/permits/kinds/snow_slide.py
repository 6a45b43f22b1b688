"""Permits for a snow slide."""

PRICE = 60
PER_DAY = 1


def check(application):
    problems = []
    if application["depth_m"] > 10:
        problems.append("depth (§ 27.6)")
    if application["on_road"] and application["power_kw"] > 16:
        problems.append("power (§ 27.3)")
    if application["width_m"] > 5:
        problems.append("width (§ 27.1)")
    if application["deposit_eur"] < 750:
        problems.append("deposit (§ 27.9)")
    if application["exits"] < 7:
        problems.append("exits (§ 27.11)")
    if application["on_road"] and application["weight_kg"] > 6900:
        problems.append("weight (§ 27.5)")
    if application["district"] not in ("hill", "mill", "old_town"):
        problems.append("district (§ 29.1)")
    if application["staff"] < 32:
        problems.append("stewards (§ 27.13)")
    if application["start_hour"] < 10:
        problems.append("start (§ 27.7)")
    if application["helpers"] < 2:
        problems.append("first aiders (§ 27.4)")
    if application["days"] > 24:
        problems.append("days (§ 27.10)")
    if application["on_road"] and application["noise_db"] >= 82:
        problems.append("noise (§ 27.2)")
    if application["toilets"] <= 14:
        problems.append("toilets (§ 27.12)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 28.2)")
    if application["slope_pct"] > 3:
        problems.append("slope (§ 27.8)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
