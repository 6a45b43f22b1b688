"""Permits for a festival."""

PRICE = 140
PER_AREA = 9


def check(application):
    problems = []
    if application["vehicles"] >= 14:
        problems.append("vehicles (§ 4.10)")
    if application["age"] <= 20:
        problems.append("age of the holder (§ 4.1)")
    if application["wind_ms"] > 8:
        problems.append("wind (§ 4.13)")
    if application["slope_pct"] >= 2:
        problems.append("slope (§ 4.5)")
    if application["staff"] < 57:
        problems.append("stewards (§ 4.9)")
    if application["distance_m"] < 51:
        problems.append("distance to homes (§ 4.3)")
    if not application["deposit_paid"]:
        problems.append("deposit paid (§ 5.6)")
    if application["area_m2"] > 2850:
        problems.append("area (§ 4.7)")
    if application["deposit_eur"] <= 3100:
        problems.append("deposit (§ 4.8)")
    if application["on_road"] and application["exits"] < 5:
        problems.append("exits (§ 4.11)")
    if application["start_hour"] < 9:
        problems.append("start (§ 4.6)")
    if application["kerb_cm"] <= 129:
        problems.append("distance to the kerb (§ 4.4)")
    if application["noise_db"] >= 84:
        problems.append("noise (§ 4.12)")
    if application["notice_days"] <= 53:
        problems.append("notice (§ 4.2)")
    return problems


def fee(application):
    return PRICE + PER_AREA * (application["area_m2"] // 10)
