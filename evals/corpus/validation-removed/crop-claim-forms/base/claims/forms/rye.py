"""Claims for rye."""

from claims.errors import Refused

CENTS_PER_HECTARE = 434000


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
    if peril not in ("frost", "flood"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    remark = str(form.get("remark") or "").strip()
    if len(remark) > 400:
        wrong.append("remark")
    rows = form.get("rows")
    if type(rows) is not int or not 1 <= rows <= 450:
        wrong.append("rows")
    net_metres = form.get("net_metres")
    if type(net_metres) is not int or not 0 <= net_metres <= 20000:
        wrong.append("net_metres")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "scale_ticket": scale_ticket,
        "soil": soil,
        "remark": remark,
        "rows": rows,
        "net_metres": net_metres,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
