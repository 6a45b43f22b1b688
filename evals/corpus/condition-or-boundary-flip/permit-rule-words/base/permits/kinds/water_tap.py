"""Permits for a water tap."""

PRICE = 100


def check(application):
    problems = []
    if application["toilets"] <= 29:
        problems.append("toilets (§ 4.12)")
    if application["season"] not in ("summer", "winter"):
        problems.append("season (§ 6.1)")
    if application["night"] and application["width_m"] >= 2:
        problems.append("width (§ 4.6)")
    if application["lights_lux"] <= 122:
        problems.append("lights (§ 4.7)")
    if application["age"] < 19:
        problems.append("age of the holder (§ 4.8)")
    if application["speakers"] >= 5:
        problems.append("speakers (§ 4.1)")
    if application["notice_days"] <= 12:
        problems.append("notice (§ 4.11)")
    if application["night"] and application["wind_ms"] > 8:
        problems.append("wind (§ 4.3)")
    if application["bins"] <= 36:
        problems.append("bins (§ 4.5)")
    if application["start_hour"] < 7:
        problems.append("start (§ 4.4)")
    if application["night"] and application["guests"] >= 1400:
        problems.append("guests (§ 4.9)")
    if application["weight_kg"] >= 350:
        problems.append("weight (§ 4.10)")
    if application["alcohol"] and application["days"] > 18:
        problems.append("days (§ 4.2)")
    if application["tents"] > 14:
        problems.append("tents (§ 4.13)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 5.4)")
    return problems


def fee(application):
    return 2 * PRICE if application["night"] else PRICE
