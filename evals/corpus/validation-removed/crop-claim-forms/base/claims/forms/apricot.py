"""Claims for apricot."""

from claims.errors import Refused

CENTS_PER_HECTARE = 744000


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
    if peril not in ("frost", "monilia"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    years_insured = form.get("years_insured")
    if type(years_insured) is not int or not 0 <= years_insured <= 60:
        wrong.append("years_insured")
    bales = form.get("bales")
    if type(bales) is not int or not 0 <= bales <= 9000:
        wrong.append("bales")
    journal_page = form.get("journal_page")
    if type(journal_page) is not int or journal_page < 1:
        wrong.append("journal_page")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    slope_percent = form.get("slope_percent")
    if type(slope_percent) is not int or not 0 <= slope_percent <= 60:
        wrong.append("slope_percent")
    stakes = form.get("stakes")
    if type(stakes) is not int or not 0 <= stakes <= 200000:
        wrong.append("stakes")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "years_insured": years_insured,
        "bales": bales,
        "journal_page": journal_page,
        "variety": variety,
        "organic": organic,
        "slope_percent": slope_percent,
        "stakes": stakes,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
