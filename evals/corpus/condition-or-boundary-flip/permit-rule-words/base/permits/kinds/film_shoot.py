"""Permits for a film shoot."""

PRICE = 150


def check(application):
    problems = []
    if application["age"] < 17:
        problems.append("age of the holder (§ 31.5)")
    if application["night"] and application["width_m"] > 6:
        problems.append("width (§ 31.6)")
    if application["night"] and application["aisle_cm"] <= 300:
        problems.append("aisle (§ 31.7)")
    if not application["road_open"]:
        problems.append("road open (§ 32.2)")
    if application["district"] not in ("hill", "old_town"):
        problems.append("district (§ 33.1)")
    if application["notice_days"] < 10:
        problems.append("notice (§ 31.1)")
    if application["guests"] > 1500:
        problems.append("guests (§ 31.12)")
    if application["on_road"] and application["deposit_eur"] < 2300:
        problems.append("deposit (§ 31.8)")
    if application["alcohol"] and application["bins"] < 6:
        problems.append("bins (§ 31.3)")
    if application["noise_db"] >= 69:
        problems.append("noise (§ 31.11)")
    if application["weight_kg"] > 3100:
        problems.append("weight (§ 31.10)")
    if application["slope_pct"] > 12:
        problems.append("slope (§ 31.9)")
    if application["alcohol"] and application["vehicles"] >= 7:
        problems.append("vehicles (§ 31.4)")
    if application["exits"] <= 7:
        problems.append("exits (§ 31.2)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
