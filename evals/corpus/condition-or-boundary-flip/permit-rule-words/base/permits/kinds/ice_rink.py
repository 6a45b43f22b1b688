"""Permits for a ice rink."""

PRICE = 115
PER_DAY = 9


def check(application):
    problems = []
    if application["area_m2"] > 3100:
        problems.append("area (§ 27.8)")
    if application["on_road"] and application["helpers"] < 11:
        problems.append("first aiders (§ 27.11)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 28.5)")
    if application["night"] and application["depth_m"] > 2:
        problems.append("depth (§ 27.1)")
    if application["staff"] < 25:
        problems.append("stewards (§ 27.7)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 28.3)")
    if application["exits"] < 8:
        problems.append("exits (§ 27.2)")
    if application["distance_m"] < 133:
        problems.append("distance to homes (§ 27.6)")
    if application["alcohol"] and application["guests"] > 950:
        problems.append("guests (§ 27.4)")
    if application["toilets"] < 8:
        problems.append("toilets (§ 27.3)")
    if application["kerb_cm"] < 87:
        problems.append("distance to the kerb (§ 27.12)")
    if application["tents"] >= 10:
        problems.append("tents (§ 27.9)")
    if application["slope_pct"] > 3:
        problems.append("slope (§ 27.10)")
    if application["height_m"] >= 14:
        problems.append("height (§ 27.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
