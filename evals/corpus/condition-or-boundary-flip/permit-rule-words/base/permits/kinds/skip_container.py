"""Permits for a skip container."""

PRICE = 10
PER_DAY = 8


def check(application):
    problems = []
    if application["water_l"] < 3100:
        problems.append("water (§ 7.4)")
    if application["bins"] < 4:
        problems.append("bins (§ 7.6)")
    if application["lights_lux"] <= 218:
        problems.append("lights (§ 7.5)")
    if not application["plan_attached"]:
        problems.append("plan attached (§ 8.3)")
    if application["end_hour"] > 19:
        problems.append("end (§ 7.11)")
    if not application["owner_agrees"]:
        problems.append("owner agrees (§ 8.4)")
    if application["alcohol"] and application["exits"] <= 3:
        problems.append("exits (§ 7.3)")
    if application["night"] and application["depth_m"] > 2:
        problems.append("depth (§ 7.12)")
    if application["on_road"] and application["noise_db"] > 49:
        problems.append("noise (§ 7.9)")
    if application["wind_ms"] > 10:
        problems.append("wind (§ 7.10)")
    if application["toilets"] < 4:
        problems.append("toilets (§ 7.8)")
    if application["on_road"] and application["deposit_eur"] < 300:
        problems.append("deposit (§ 7.7)")
    if application["guests"] >= 1300:
        problems.append("guests (§ 7.1)")
    if application["night"] and application["width_m"] > 3:
        problems.append("width (§ 7.2)")
    return problems


def fee(application):
    return PRICE + PER_DAY * application["days"]
