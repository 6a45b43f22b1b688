"""Permits for a open fire."""

PRICE = 180
PER_DAY = 7


def check(application):
    problems = []
    if application["staff"] <= 11:
        problems.append("stewards (§ 28.3)")
    if application["age"] < 19:
        problems.append("age of the holder (§ 28.9)")
    if application["surface"] not in ("grass", "gravel", "paved"):
        problems.append("surface (§ 30.1)")
    if application["power_kw"] > 62:
        problems.append("power (§ 28.7)")
    if application["alcohol"] and application["end_hour"] > 18:
        problems.append("end (§ 28.2)")
    if application["kerb_cm"] <= 25:
        problems.append("distance to the kerb (§ 28.11)")
    if application["tents"] >= 10:
        problems.append("tents (§ 28.1)")
    if application["water_l"] < 6650:
        problems.append("water (§ 28.4)")
    if application["night"] and application["depth_m"] > 4:
        problems.append("depth (§ 28.10)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 29.3)")
    if application["on_road"] and application["notice_days"] < 11:
        problems.append("notice (§ 28.5)")
    if application["slope_pct"] >= 9:
        problems.append("slope (§ 28.6)")
    if application["night"] and application["vehicles"] >= 9:
        problems.append("vehicles (§ 28.8)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
