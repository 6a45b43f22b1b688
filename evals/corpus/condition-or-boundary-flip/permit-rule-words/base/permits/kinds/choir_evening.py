"""Permits for a choir evening."""

PRICE = 195


def check(application):
    problems = []
    if application["alcohol"] and application["aisle_cm"] < 96:
        problems.append("aisle (§ 31.11)")
    if application["age"] < 16:
        problems.append("age of the holder (§ 31.5)")
    if application["notice_days"] < 57:
        problems.append("notice (§ 31.12)")
    if application["slope_pct"] > 3:
        problems.append("slope (§ 31.9)")
    if application["depth_m"] > 8:
        problems.append("depth (§ 31.7)")
    if application["water_l"] < 2100:
        problems.append("water (§ 31.2)")
    if application["deposit_eur"] < 350:
        problems.append("deposit (§ 31.6)")
    if not application["road_open"]:
        problems.append("road open (§ 32.6)")
    if application["power_kw"] > 15:
        problems.append("power (§ 31.4)")
    if application["alcohol"] and application["lights_lux"] <= 63:
        problems.append("lights (§ 31.3)")
    if application["on_road"] and application["speakers"] > 9:
        problems.append("speakers (§ 31.1)")
    if application["cover_keur"] <= 400:
        problems.append("insurance cover (§ 31.10)")
    if application["alcohol"] and application["kerb_cm"] < 29:
        problems.append("distance to the kerb (§ 31.8)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
