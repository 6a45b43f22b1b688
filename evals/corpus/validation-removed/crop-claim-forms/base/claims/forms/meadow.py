"""Claims for meadow."""

from claims.errors import Refused

CENTS_PER_HECTARE = 219000


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
    if peril not in ("drought", "mice", "boar"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 2000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    years_insured = form.get("years_insured")
    if type(years_insured) is not int or not 0 <= years_insured <= 60:
        wrong.append("years_insured")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    bales = form.get("bales")
    if type(bales) is not int or not 0 <= bales <= 9000:
        wrong.append("bales")
    wind_kmh = form.get("wind_kmh")
    if type(wind_kmh) is not int or not 0 <= wind_kmh <= 250:
        wrong.append("wind_kmh")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
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
        "organic": organic,
        "village": village,
        "bales": bales,
        "wind_kmh": wind_kmh,
        "altitude_m": altitude_m,
        "sprayed_times": sprayed_times,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
