"""Permits for a river swim."""

PRICE = 115
PER_DAY = 9


def check(application):
    problems = []
    if application["lights_lux"] < 203:
        problems.append("lights (§ 24.13)")
    if application["staff"] < 31:
        problems.append("stewards (§ 24.1)")
    if application["depth_m"] > 12:
        problems.append("depth (§ 24.6)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 25.3)")
    if application["area_m2"] >= 450:
        problems.append("area (§ 24.5)")
    if application["width_m"] > 5:
        problems.append("width (§ 24.12)")
    if application["vehicles"] > 10:
        problems.append("vehicles (§ 24.7)")
    if application["exits"] < 6:
        problems.append("exits (§ 24.4)")
    if application["slope_pct"] > 8:
        problems.append("slope (§ 24.9)")
    if application["notice_days"] <= 27:
        problems.append("notice (§ 24.10)")
    if application["days"] >= 9:
        problems.append("days (§ 24.8)")
    if application["helpers"] < 1:
        problems.append("first aiders (§ 24.11)")
    if application["surface"] not in ("gravel", "paved"):
        problems.append("surface (§ 26.1)")
    if application["end_hour"] >= 23:
        problems.append("end (§ 24.2)")
    if application["night"] and application["cover_keur"] < 4550:
        problems.append("insurance cover (§ 24.3)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
