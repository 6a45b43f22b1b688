"""Claims for poppy."""

from claims.errors import Refused

CENTS_PER_HECTARE = 498000


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
    if peril not in ("hail", "rain"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    days_dry = form.get("days_dry")
    if type(days_dry) is not int or not 10 <= days_dry <= 200:
        wrong.append("days_dry")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    rows = form.get("rows")
    if type(rows) is not int or not 1 <= rows <= 225:
        wrong.append("rows")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    slope_percent = form.get("slope_percent")
    if type(slope_percent) is not int or not 0 <= slope_percent <= 60:
        wrong.append("slope_percent")
    trees = form.get("trees")
    if type(trees) is not int or not 1 <= trees <= 60000:
        wrong.append("trees")
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
        "days_dry": days_dry,
        "village": village,
        "rows": rows,
        "serial": serial,
        "slope_percent": slope_percent,
        "trees": trees,
        "organic": organic,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
