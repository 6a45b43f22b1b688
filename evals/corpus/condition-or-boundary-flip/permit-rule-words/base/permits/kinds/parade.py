"""Permits for a parade."""

PRICE = 125
PER_DAY = 4


def check(application):
    problems = []
    if application["height_m"] >= 20:
        problems.append("height (§ 7.6)")
    if application["water_l"] < 3350:
        problems.append("water (§ 7.5)")
    if application["kerb_cm"] < 118:
        problems.append("distance to the kerb (§ 7.4)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 8.2)")
    if application["slope_pct"] > 2:
        problems.append("slope (§ 7.12)")
    if application["on_road"] and application["speakers"] >= 2:
        problems.append("speakers (§ 7.3)")
    if application["tents"] >= 17:
        problems.append("tents (§ 7.7)")
    if application["aisle_cm"] < 228:
        problems.append("aisle (§ 7.9)")
    if application["season"] not in ("summer", "winter"):
        problems.append("season (§ 9.1)")
    if application["vehicles"] > 9:
        problems.append("vehicles (§ 7.11)")
    if application["alcohol"] and application["bins"] < 40:
        problems.append("bins (§ 7.2)")
    if application["width_m"] >= 5:
        problems.append("width (§ 7.8)")
    if application["notice_days"] < 39:
        problems.append("notice (§ 7.13)")
    if application["age"] < 18:
        problems.append("age of the holder (§ 7.1)")
    if application["area_m2"] > 2000:
        problems.append("area (§ 7.10)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
