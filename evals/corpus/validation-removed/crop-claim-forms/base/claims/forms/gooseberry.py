"""Claims for gooseberry."""

from claims.errors import Refused

CENTS_PER_HECTARE = 513000


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
    if peril not in ("mildew", "frost"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    sown_week = form.get("sown_week")
    if type(sown_week) is not int or not 1 <= sown_week <= 53:
        wrong.append("sown_week")
    lot = str(form.get("lot") or "").strip()
    if not lot or len(lot) > 24:
        wrong.append("lot")
    wind_kmh = form.get("wind_kmh")
    if type(wind_kmh) is not int or not 0 <= wind_kmh <= 250:
        wrong.append("wind_kmh")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
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
        "soil": soil,
        "sown_week": sown_week,
        "lot": lot,
        "wind_kmh": wind_kmh,
        "sprayed_times": sprayed_times,
        "serial": serial,
        "litres_m2": litres_m2,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
