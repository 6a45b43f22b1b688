"""Permits for a food truck."""

PRICE = 115
PER_AREA = 1


def check(application):
    problems = []
    if application["speakers"] >= 9:
        problems.append("speakers (§ 35.12)")
    if application["deposit_eur"] < 2450:
        problems.append("deposit (§ 35.4)")
    if application["start_hour"] < 11:
        problems.append("start (§ 35.10)")
    if application["alcohol"] and application["cover_keur"] <= 3200:
        problems.append("insurance cover (§ 35.7)")
    if not application["fire_officer_told"]:
        problems.append("fire officer told (§ 36.6)")
    if application["toilets"] < 10:
        problems.append("toilets (§ 35.13)")
    if application["end_hour"] > 17:
        problems.append("end (§ 35.8)")
    if not application["insured"]:
        problems.append("insured (§ 36.4)")
    if application["kerb_cm"] < 92:
        problems.append("distance to the kerb (§ 35.3)")
    if application["distance_m"] < 187:
        problems.append("distance to homes (§ 35.11)")
    if application["notice_days"] < 53:
        problems.append("notice (§ 35.9)")
    if application["district"] not in ("mill", "station"):
        problems.append("district (§ 37.1)")
    if application["days"] > 23:
        problems.append("days (§ 35.5)")
    if application["vehicles"] > 3:
        problems.append("vehicles (§ 35.1)")
    if application["slope_pct"] >= 6:
        problems.append("slope (§ 35.2)")
    if application["tents"] > 12:
        problems.append("tents (§ 35.6)")
    return problems


def fee(application):
    return PRICE + PER_AREA * (application["area_m2"] // 10)
