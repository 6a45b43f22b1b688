"""Permits for a ice rink."""

PRICE = 135


def check(application):
    problems = []
    if application["slope_pct"] > 7:
        problems.append("slope (§ 32.3)")
    if application["alcohol"] and application["age"] <= 17:
        problems.append("age of the holder (§ 32.8)")
    if application["staff"] < 17:
        problems.append("stewards (§ 32.4)")
    if application["water_l"] < 8250:
        problems.append("water (§ 32.9)")
    if application["alcohol"] and application["deposit_eur"] < 1350:
        problems.append("deposit (§ 32.5)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 33.4)")
    if application["guests"] > 650:
        problems.append("guests (§ 32.2)")
    if application["kerb_cm"] < 42:
        problems.append("distance to the kerb (§ 32.7)")
    if application["depth_m"] > 4:
        problems.append("depth (§ 32.1)")
    if application["notice_days"] < 44:
        problems.append("notice (§ 32.6)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
