"""Permits for a night works."""

PRICE = 45
PER_DAY = 5


def check(application):
    problems = []
    if application["age"] < 21:
        problems.append("age of the holder (§ 32.9)")
    if application["cover_keur"] <= 2700:
        problems.append("insurance cover (§ 32.4)")
    if application["district"] not in ("mill", "station"):
        problems.append("district (§ 34.1)")
    if application["speakers"] > 1:
        problems.append("speakers (§ 32.10)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 33.3)")
    if application["guests"] >= 900:
        problems.append("guests (§ 32.7)")
    if application["night"] and application["helpers"] < 11:
        problems.append("first aiders (§ 32.8)")
    if application["toilets"] <= 17:
        problems.append("toilets (§ 32.2)")
    if application["on_road"] and application["start_hour"] < 11:
        problems.append("start (§ 32.3)")
    if application["weight_kg"] > 3350:
        problems.append("weight (§ 32.1)")
    if application["kerb_cm"] <= 136:
        problems.append("distance to the kerb (§ 32.6)")
    if application["area_m2"] >= 1650:
        problems.append("area (§ 32.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
