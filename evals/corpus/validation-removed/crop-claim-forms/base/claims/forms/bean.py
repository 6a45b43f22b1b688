"""Claims for bean."""

from claims.errors import Refused

CENTS_PER_HECTARE = 182000


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
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    witnesses = form.get("witnesses")
    if type(witnesses) is not int or not 0 <= witnesses <= 9:
        wrong.append("witnesses")
    hail_mm = form.get("hail_mm")
    if type(hail_mm) is not int or not 3 <= hail_mm <= 120:
        wrong.append("hail_mm")
    animals_seen = form.get("animals_seen")
    if type(animals_seen) is not int or not 0 <= animals_seen <= 500:
        wrong.append("animals_seen")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    traps = form.get("traps")
    if type(traps) is not int or not 0 <= traps <= 300:
        wrong.append("traps")
    journal_page = form.get("journal_page")
    if type(journal_page) is not int or journal_page < 1:
        wrong.append("journal_page")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "organic": organic,
        "witnesses": witnesses,
        "hail_mm": hail_mm,
        "animals_seen": animals_seen,
        "variety": variety,
        "traps": traps,
        "journal_page": journal_page,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
