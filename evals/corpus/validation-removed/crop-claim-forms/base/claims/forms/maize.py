"""Claims for maize."""

from claims.errors import Refused

CENTS_PER_HECTARE = 150000


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
    if peril not in ("hail", "drought", "boar"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    stakes = form.get("stakes")
    if type(stakes) is not int or not 0 <= stakes <= 200000:
        wrong.append("stakes")
    remark = str(form.get("remark") or "").strip()
    if len(remark) > 400:
        wrong.append("remark")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    trees = form.get("trees")
    if type(trees) is not int or not 1 <= trees <= 60000:
        wrong.append("trees")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "stakes": stakes,
        "remark": remark,
        "altitude_m": altitude_m,
        "soil": soil,
        "trees": trees,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
