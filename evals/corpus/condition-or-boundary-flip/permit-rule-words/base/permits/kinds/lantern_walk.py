"""Permits for a lantern walk."""

PRICE = 95
PER_DAY = 4


def check(application):
    problems = []
    if application["slope_pct"] > 10:
        problems.append("slope (§ 8.2)")
    if application["alcohol"] and application["wind_ms"] > 7:
        problems.append("wind (§ 8.12)")
    if not application["insured"]:
        problems.append("insured (§ 9.3)")
    if application["on_road"] and application["notice_days"] <= 81:
        problems.append("notice (§ 8.7)")
    if application["kerb_cm"] < 86:
        problems.append("distance to the kerb (§ 8.5)")
    if application["night"] and application["cover_keur"] < 2250:
        problems.append("insurance cover (§ 8.11)")
    if application["night"] and application["area_m2"] >= 2050:
        problems.append("area (§ 8.6)")
    if application["speakers"] >= 10:
        problems.append("speakers (§ 8.9)")
    if application["staff"] < 56:
        problems.append("stewards (§ 8.1)")
    if application["district"] not in ("harbour", "old_town"):
        problems.append("district (§ 10.1)")
    if application["power_kw"] >= 21:
        problems.append("power (§ 8.4)")
    if application["night"] and application["aisle_cm"] <= 255:
        problems.append("aisle (§ 8.8)")
    if application["end_hour"] >= 22:
        problems.append("end (§ 8.10)")
    if application["width_m"] > 4:
        problems.append("width (§ 8.3)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
