"""Claims for cherry."""

from claims.errors import Refused

CENTS_PER_HECTARE = 666000


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
    if peril not in ("rain", "frost", "birds"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    night_low_tenths = form.get("night_low_tenths")
    if type(night_low_tenths) is not int or not -300 <= night_low_tenths <= 100:
        wrong.append("night_low_tenths")
    years_insured = form.get("years_insured")
    if type(years_insured) is not int or not 0 <= years_insured <= 60:
        wrong.append("years_insured")
    photos = form.get("photos")
    if type(photos) is not int or not 1 <= photos <= 40:
        wrong.append("photos")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    witnesses = form.get("witnesses")
    if type(witnesses) is not int or not 0 <= witnesses <= 9:
        wrong.append("witnesses")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "variety": variety,
        "night_low_tenths": night_low_tenths,
        "years_insured": years_insured,
        "photos": photos,
        "altitude_m": altitude_m,
        "witnesses": witnesses,
        "organic": organic,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
