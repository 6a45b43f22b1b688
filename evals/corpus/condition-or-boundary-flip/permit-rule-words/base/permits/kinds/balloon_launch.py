"""Permits for a balloon launch."""

PRICE = 115
PER_DAY = 6


def check(application):
    problems = []
    if application["district"] not in ("hill", "old_town"):
        problems.append("district (§ 14.1)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 13.3)")
    if application["night"] and application["noise_db"] > 87:
        problems.append("noise (§ 12.6)")
    if application["alcohol"] and application["lights_lux"] < 296:
        problems.append("lights (§ 12.3)")
    if application["staff"] < 27:
        problems.append("stewards (§ 12.1)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 13.6)")
    if application["alcohol"] and application["toilets"] < 29:
        problems.append("toilets (§ 12.9)")
    if application["alcohol"] and application["aisle_cm"] < 165:
        problems.append("aisle (§ 12.2)")
    if application["weight_kg"] >= 500:
        problems.append("weight (§ 12.10)")
    if application["night"] and application["exits"] <= 5:
        problems.append("exits (§ 12.7)")
    if application["night"] and application["days"] >= 24:
        problems.append("days (§ 12.4)")
    if application["night"] and application["age"] < 17:
        problems.append("age of the holder (§ 12.11)")
    if application["speakers"] > 1:
        problems.append("speakers (§ 12.8)")
    if application["notice_days"] < 90:
        problems.append("notice (§ 12.5)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
