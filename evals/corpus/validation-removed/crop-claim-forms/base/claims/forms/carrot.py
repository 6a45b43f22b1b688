"""Claims for carrot."""

from claims.errors import Refused

CENTS_PER_HECTARE = 509000


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
    if peril not in ("flood", "fly"):
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
    stakes = form.get("stakes")
    if type(stakes) is not int or not 0 <= stakes <= 200000:
        wrong.append("stakes")
    resown_tenths = form.get("resown_tenths")
    if type(resown_tenths) is not int or not 0 <= resown_tenths <= 4000:
        wrong.append("resown_tenths")
    hail_mm = form.get("hail_mm")
    if type(hail_mm) is not int or not 3 <= hail_mm <= 120:
        wrong.append("hail_mm")
    inspector = str(form.get("inspector") or "").strip()
    if not inspector or len(inspector) > 60:
        wrong.append("inspector")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
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
        "stakes": stakes,
        "resown_tenths": resown_tenths,
        "hail_mm": hail_mm,
        "inspector": inspector,
        "serial": serial,
        "soil": soil,
        "altitude_m": altitude_m,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
