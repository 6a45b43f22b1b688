"""Permits for a bee hives."""

PRICE = 120
PER_DAY = 7


def check(application):
    problems = []
    if application["on_road"] and application["cover_keur"] < 1550:
        problems.append("insurance cover (§ 26.5)")
    if application["surface"] not in ("paved", "sand"):
        problems.append("surface (§ 28.1)")
    if application["toilets"] < 25:
        problems.append("toilets (§ 26.8)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 27.4)")
    if application["kerb_cm"] < 81:
        problems.append("distance to the kerb (§ 26.2)")
    if application["days"] > 25:
        problems.append("days (§ 26.1)")
    if application["night"] and application["distance_m"] <= 101:
        problems.append("distance to homes (§ 26.4)")
    if application["night"] and application["speakers"] >= 11:
        problems.append("speakers (§ 26.9)")
    if application["deposit_eur"] < 1000:
        problems.append("deposit (§ 26.6)")
    if application["on_road"] and application["noise_db"] > 88:
        problems.append("noise (§ 26.7)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 27.4)")
    if application["bins"] <= 38:
        problems.append("bins (§ 26.10)")
    if application["alcohol"] and application["start_hour"] <= 11:
        problems.append("start (§ 26.12)")
    if application["water_l"] < 2650:
        problems.append("water (§ 26.11)")
    if application["on_road"] and application["tents"] > 6:
        problems.append("tents (§ 26.3)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
