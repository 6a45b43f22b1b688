"""Permits for a street party."""

PRICE = 155
PER_DAY = 9


def check(application):
    problems = []
    if application["tents"] > 11:
        problems.append("tents (§ 33.13)")
    if not application["neighbours_told"]:
        problems.append("neighbours told (§ 34.6)")
    if application["height_m"] >= 8:
        problems.append("height (§ 33.8)")
    if application["wind_ms"] > 15:
        problems.append("wind (§ 33.1)")
    if application["night"] and application["start_hour"] < 9:
        problems.append("start (§ 33.3)")
    if application["alcohol"] and application["distance_m"] <= 32:
        problems.append("distance to homes (§ 33.5)")
    if application["exits"] < 7:
        problems.append("exits (§ 33.7)")
    if application["speakers"] >= 12:
        problems.append("speakers (§ 33.10)")
    if application["night"] and application["noise_db"] >= 58:
        problems.append("noise (§ 33.2)")
    if application["slope_pct"] >= 11:
        problems.append("slope (§ 33.4)")
    if application["days"] > 12:
        problems.append("days (§ 33.11)")
    if application["power_kw"] > 25:
        problems.append("power (§ 33.9)")
    if application["notice_days"] < 70:
        problems.append("notice (§ 33.12)")
    if application["lights_lux"] < 180:
        problems.append("lights (§ 33.6)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
