"""Claims for pumpkin."""

from claims.errors import Refused

CENTS_PER_HECTARE = 62000


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
    if peril not in ("frost", "hail"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    inspector = str(form.get("inspector") or "").strip()
    if not inspector or len(inspector) > 60:
        wrong.append("inspector")
    witnesses = form.get("witnesses")
    if type(witnesses) is not int or not 0 <= witnesses <= 9:
        wrong.append("witnesses")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    sown_week = form.get("sown_week")
    if type(sown_week) is not int or not 1 <= sown_week <= 53:
        wrong.append("sown_week")
    slope_percent = form.get("slope_percent")
    if type(slope_percent) is not int or not 0 <= slope_percent <= 60:
        wrong.append("slope_percent")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "inspector": inspector,
        "witnesses": witnesses,
        "altitude_m": altitude_m,
        "sown_week": sown_week,
        "slope_percent": slope_percent,
        "organic": organic,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
