"""Claims for pear."""

from claims.errors import Refused

CENTS_PER_HECTARE = 158000


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
    if peril not in ("fireblight", "hail"):
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
    traps = form.get("traps")
    if type(traps) is not int or not 0 <= traps <= 300:
        wrong.append("traps")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    lot = str(form.get("lot") or "").strip()
    if not lot or len(lot) > 24:
        wrong.append("lot")
    stakes = form.get("stakes")
    if type(stakes) is not int or not 0 <= stakes <= 200000:
        wrong.append("stakes")
    trees = form.get("trees")
    if type(trees) is not int or not 1 <= trees <= 30000:
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
        "serial": serial,
        "traps": traps,
        "soil": soil,
        "scale_ticket": scale_ticket,
        "lot": lot,
        "stakes": stakes,
        "trees": trees,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
