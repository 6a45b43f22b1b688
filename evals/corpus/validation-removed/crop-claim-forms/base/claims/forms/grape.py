"""Claims for grape."""

from claims.errors import Refused

CENTS_PER_HECTARE = 821000


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
    if peril not in ("hail", "frost", "mildew"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    trees = form.get("trees")
    if type(trees) is not int or not 1 <= trees <= 15000:
        wrong.append("trees")
    soil = form.get("soil")
    if soil not in ("loam", "clay", "sand", "peat"):
        wrong.append("soil")
    journal_page = form.get("journal_page")
    if type(journal_page) is not int or journal_page < 1:
        wrong.append("journal_page")
    harvest_week = form.get("harvest_week")
    if type(harvest_week) is not int or not 1 <= harvest_week <= 53:
        wrong.append("harvest_week")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "trees": trees,
        "soil": soil,
        "journal_page": journal_page,
        "harvest_week": harvest_week,
        "variety": variety,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
