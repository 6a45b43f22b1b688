"""Claims for clover."""

from claims.errors import Refused

CENTS_PER_HECTARE = 146000


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
    if peril not in ("drought", "flood"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    photos = form.get("photos")
    if type(photos) is not int or not 1 <= photos <= 40:
        wrong.append("photos")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    hail_mm = form.get("hail_mm")
    if type(hail_mm) is not int or not 3 <= hail_mm <= 120:
        wrong.append("hail_mm")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    resown_tenths = form.get("resown_tenths")
    if type(resown_tenths) is not int or not 0 <= resown_tenths <= 4000:
        wrong.append("resown_tenths")
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
        "soil": soil,
        "photos": photos,
        "sprayed_times": sprayed_times,
        "hail_mm": hail_mm,
        "village": village,
        "resown_tenths": resown_tenths,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
