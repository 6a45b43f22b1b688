"""Claims for rape."""

from claims.errors import Refused

CENTS_PER_HECTARE = 355000


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
    if peril not in ("hail", "beetle"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    sown_week = form.get("sown_week")
    if type(sown_week) is not int or not 1 <= sown_week <= 53:
        wrong.append("sown_week")
    inspector = str(form.get("inspector") or "").strip()
    if not inspector or len(inspector) > 60:
        wrong.append("inspector")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    litres_m2 = form.get("litres_m2")
    if type(litres_m2) is not int or not 1 <= litres_m2 <= 400:
        wrong.append("litres_m2")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "sown_week": sown_week,
        "inspector": inspector,
        "soil": soil,
        "litres_m2": litres_m2,
        "scale_ticket": scale_ticket,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
