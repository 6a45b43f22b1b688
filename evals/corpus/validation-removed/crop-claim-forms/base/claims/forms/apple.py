"""Claims for apple."""

from claims.errors import Refused

CENTS_PER_HECTARE = 199000


def read(form):
    """A claim from what the office typed in; Refused names every field that is wrong."""
    wrong = []
    grower = str(form.get("grower") or "").strip()
    if not grower or len(grower) > 60:
        wrong.append("grower")
    parcel = form.get("parcel")
    if type(parcel) is not int or not 1 <= parcel <= 9999:
        wrong.append("parcel")
    cover = form.get("cover")
    if cover not in ("basic", "full"):
        wrong.append("cover")
    peril = form.get("peril")
    if peril not in ("hail", "frost", "scab"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    years_insured = form.get("years_insured")
    if type(years_insured) is not int or not 0 <= years_insured <= 60:
        wrong.append("years_insured")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    traps = form.get("traps")
    if type(traps) is not int or not 0 <= traps <= 300:
        wrong.append("traps")
    harvest_week = form.get("harvest_week")
    if type(harvest_week) is not int or not 1 <= harvest_week <= 53:
        wrong.append("harvest_week")
    stage = form.get("stage")
    if stage not in ("sown", "leaf", "bloom", "ripe"):
        wrong.append("stage")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "years_insured": years_insured,
        "altitude_m": altitude_m,
        "variety": variety,
        "traps": traps,
        "harvest_week": harvest_week,
        "stage": stage,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
