"""Claims for onion."""

from claims.errors import Refused

CENTS_PER_HECTARE = 827000


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
    if peril not in ("mildew", "hail"):
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
    rows = form.get("rows")
    if type(rows) is not int or not 1 <= rows <= 900:
        wrong.append("rows")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    photos = form.get("photos")
    if type(photos) is not int or not 1 <= photos <= 40:
        wrong.append("photos")
    hail_mm = form.get("hail_mm")
    if type(hail_mm) is not int or not 3 <= hail_mm <= 120:
        wrong.append("hail_mm")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
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
        "rows": rows,
        "soil": soil,
        "photos": photos,
        "hail_mm": hail_mm,
        "serial": serial,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
