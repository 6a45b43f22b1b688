"""Claims for pea."""

from claims.errors import Refused

CENTS_PER_HECTARE = 387000


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
    if peril not in ("hail", "aphids"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    night_low_tenths = form.get("night_low_tenths")
    if type(night_low_tenths) is not int or not -300 <= night_low_tenths <= 100:
        wrong.append("night_low_tenths")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    rows = form.get("rows")
    if type(rows) is not int or not 1 <= rows <= 450:
        wrong.append("rows")
    stage = form.get("stage")
    if stage not in ("sown", "leaf", "bloom", "ripe"):
        wrong.append("stage")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    sown_week = form.get("sown_week")
    if type(sown_week) is not int or not 1 <= sown_week <= 53:
        wrong.append("sown_week")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "night_low_tenths": night_low_tenths,
        "altitude_m": altitude_m,
        "rows": rows,
        "stage": stage,
        "village": village,
        "sown_week": sown_week,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
