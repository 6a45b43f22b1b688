"""Claims for hemp."""

from claims.errors import Refused

CENTS_PER_HECTARE = 92000


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
    if peril not in ("wind", "hail"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    harvest_week = form.get("harvest_week")
    if type(harvest_week) is not int or not 1 <= harvest_week <= 53:
        wrong.append("harvest_week")
    bales = form.get("bales")
    if type(bales) is not int or not 0 <= bales <= 9000:
        wrong.append("bales")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "serial": serial,
        "harvest_week": harvest_week,
        "bales": bales,
        "soil": soil,
        "village": village,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
