"""Claims for tobacco."""

from claims.errors import Refused

CENTS_PER_HECTARE = 190000


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
    if peril not in ("hail", "mould"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    resown_tenths = form.get("resown_tenths")
    if type(resown_tenths) is not int or not 0 <= resown_tenths <= 4000:
        wrong.append("resown_tenths")
    inspector = str(form.get("inspector") or "").strip()
    if not inspector or len(inspector) > 60:
        wrong.append("inspector")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "sprayed_times": sprayed_times,
        "organic": organic,
        "altitude_m": altitude_m,
        "resown_tenths": resown_tenths,
        "inspector": inspector,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
