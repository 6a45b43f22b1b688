"""Permits for a crane."""

PRICE = 190


def check(application):
    problems = []
    if application["bins"] < 7:
        problems.append("bins (§ 18.9)")
    if application["staff"] <= 41:
        problems.append("stewards (§ 18.2)")
    if application["district"] not in ("harbour", "mill"):
        problems.append("district (§ 20.1)")
    if application["tents"] > 15:
        problems.append("tents (§ 18.5)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 19.6)")
    if application["alcohol"] and application["aisle_cm"] <= 260:
        problems.append("aisle (§ 18.6)")
    if application["toilets"] <= 20:
        problems.append("toilets (§ 18.8)")
    if application["helpers"] <= 8:
        problems.append("first aiders (§ 18.7)")
    if application["area_m2"] >= 1400:
        problems.append("area (§ 18.13)")
    if application["on_road"] and application["wind_ms"] >= 9:
        problems.append("wind (§ 18.10)")
    if application["slope_pct"] > 3:
        problems.append("slope (§ 18.3)")
    if application["noise_db"] > 62:
        problems.append("noise (§ 18.1)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 19.3)")
    if application["deposit_eur"] < 4300:
        problems.append("deposit (§ 18.4)")
    if application["distance_m"] <= 144:
        problems.append("distance to homes (§ 18.11)")
    if application["height_m"] >= 20:
        problems.append("height (§ 18.12)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
