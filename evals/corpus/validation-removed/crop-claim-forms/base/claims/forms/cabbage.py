"""Claims for cabbage."""

from claims.errors import Refused

CENTS_PER_HECTARE = 393000


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
    if peril not in ("hail", "moth"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    traps = form.get("traps")
    if type(traps) is not int or not 0 <= traps <= 300:
        wrong.append("traps")
    journal_page = form.get("journal_page")
    if type(journal_page) is not int or journal_page < 1:
        wrong.append("journal_page")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    lot = str(form.get("lot") or "").strip()
    if not lot or len(lot) > 24:
        wrong.append("lot")
    animals_seen = form.get("animals_seen")
    if type(animals_seen) is not int or not 0 <= animals_seen <= 500:
        wrong.append("animals_seen")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "traps": traps,
        "journal_page": journal_page,
        "soil": soil,
        "scale_ticket": scale_ticket,
        "lot": lot,
        "animals_seen": animals_seen,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
