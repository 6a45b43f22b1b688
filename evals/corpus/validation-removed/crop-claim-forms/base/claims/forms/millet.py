"""Claims for millet."""

from claims.errors import Refused

CENTS_PER_HECTARE = 565000


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
    if peril not in ("birds", "drought"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    journal_page = form.get("journal_page")
    if type(journal_page) is not int or journal_page < 1:
        wrong.append("journal_page")
    days_dry = form.get("days_dry")
    if type(days_dry) is not int or not 10 <= days_dry <= 200:
        wrong.append("days_dry")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    stage = form.get("stage")
    if stage not in ("sown", "leaf", "bloom", "ripe"):
        wrong.append("stage")
    litres_m2 = form.get("litres_m2")
    if type(litres_m2) is not int or not 1 <= litres_m2 <= 400:
        wrong.append("litres_m2")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "journal_page": journal_page,
        "days_dry": days_dry,
        "variety": variety,
        "stage": stage,
        "litres_m2": litres_m2,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
