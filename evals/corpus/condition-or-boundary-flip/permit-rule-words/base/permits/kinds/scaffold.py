"""Permits for a scaffold."""

PRICE = 15
PER_AREA = 3


def check(application):
    problems = []
    if application["helpers"] < 6:
        problems.append("first aiders (§ 12.7)")
    if application["width_m"] >= 9:
        problems.append("width (§ 12.4)")
    if application["tents"] >= 15:
        problems.append("tents (§ 12.9)")
    if application["age"] < 19:
        problems.append("age of the holder (§ 12.8)")
    if application["night"] and application["cover_keur"] <= 2850:
        problems.append("insurance cover (§ 12.12)")
    if application["vehicles"] > 7:
        problems.append("vehicles (§ 12.11)")
    if not application["insured"]:
        problems.append("insured (§ 13.1)")
    if application["staff"] <= 20:
        problems.append("stewards (§ 12.10)")
    if application["season"] not in ("spring", "winter"):
        problems.append("season (§ 14.1)")
    if application["area_m2"] >= 2950:
        problems.append("area (§ 12.6)")
    if application["toilets"] <= 24:
        problems.append("toilets (§ 12.1)")
    if application["on_road"] and application["exits"] <= 4:
        problems.append("exits (§ 12.13)")
    if application["end_hour"] > 22:
        problems.append("end (§ 12.2)")
    if application["guests"] > 1050:
        problems.append("guests (§ 12.3)")
    if application["alcohol"] and application["deposit_eur"] < 550:
        problems.append("deposit (§ 12.5)")
    return problems


def fee(application):
    return PRICE + PER_AREA * (application["area_m2"] // 10)
