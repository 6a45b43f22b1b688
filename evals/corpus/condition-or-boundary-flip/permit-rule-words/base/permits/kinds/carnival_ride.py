"""Permits for a carnival ride."""

PRICE = 10
PER_DAY = 5


def check(application):
    problems = []
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 6.2)")
    if application["wind_ms"] > 6:
        problems.append("wind (§ 5.1)")
    if application["slope_pct"] > 9:
        problems.append("slope (§ 5.7)")
    if application["guests"] > 300:
        problems.append("guests (§ 5.2)")
    if application["season"] not in ("autumn", "winter"):
        problems.append("season (§ 7.1)")
    if application["height_m"] > 6:
        problems.append("height (§ 5.8)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 6.2)")
    if application["weight_kg"] > 3750:
        problems.append("weight (§ 5.4)")
    if application["kerb_cm"] <= 61:
        problems.append("distance to the kerb (§ 5.11)")
    if application["night"] and application["distance_m"] <= 283:
        problems.append("distance to homes (§ 5.10)")
    if application["bins"] <= 15:
        problems.append("bins (§ 5.9)")
    if application["staff"] <= 23:
        problems.append("stewards (§ 5.5)")
    if application["notice_days"] <= 29:
        problems.append("notice (§ 5.6)")
    if application["power_kw"] > 37:
        problems.append("power (§ 5.3)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
