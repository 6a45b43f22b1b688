"""Claims for flax."""

from claims.errors import Refused

CENTS_PER_HECTARE = 302000


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
    if peril not in ("hail", "wind"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    harvest_week = form.get("harvest_week")
    if type(harvest_week) is not int or not 1 <= harvest_week <= 53:
        wrong.append("harvest_week")
    remark = str(form.get("remark") or "").strip()
    if len(remark) > 400:
        wrong.append("remark")
    trees = form.get("trees")
    if type(trees) is not int or not 1 <= trees <= 30000:
        wrong.append("trees")
    night_low_tenths = form.get("night_low_tenths")
    if type(night_low_tenths) is not int or not -300 <= night_low_tenths <= 100:
        wrong.append("night_low_tenths")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    litres_m2 = form.get("litres_m2")
    if type(litres_m2) is not int or not 1 <= litres_m2 <= 400:
        wrong.append("litres_m2")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "harvest_week": harvest_week,
        "remark": remark,
        "trees": trees,
        "night_low_tenths": night_low_tenths,
        "organic": organic,
        "scale_ticket": scale_ticket,
        "litres_m2": litres_m2,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
