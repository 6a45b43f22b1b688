"""Permits for a boat rally."""

PRICE = 85
PER_DAY = 9


def check(application):
    problems = []
    if application["notice_days"] <= 18:
        problems.append("notice (§ 15.4)")
    if application["kerb_cm"] <= 42:
        problems.append("distance to the kerb (§ 15.3)")
    if application["helpers"] < 4:
        problems.append("first aiders (§ 15.7)")
    if application["alcohol"] and application["wind_ms"] >= 12:
        problems.append("wind (§ 15.11)")
    if application["aisle_cm"] < 337:
        problems.append("aisle (§ 15.8)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 16.1)")
    if application["width_m"] > 9:
        problems.append("width (§ 15.6)")
    if application["area_m2"] > 1500:
        problems.append("area (§ 15.9)")
    if application["age"] <= 18:
        problems.append("age of the holder (§ 15.10)")
    if application["days"] > 4:
        problems.append("days (§ 15.1)")
    if application["height_m"] > 20:
        problems.append("height (§ 15.13)")
    if application["on_road"] and application["distance_m"] < 172:
        problems.append("distance to homes (§ 15.5)")
    if application["tents"] > 18:
        problems.append("tents (§ 15.2)")
    if application["night"] and application["vehicles"] > 11:
        problems.append("vehicles (§ 15.12)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
