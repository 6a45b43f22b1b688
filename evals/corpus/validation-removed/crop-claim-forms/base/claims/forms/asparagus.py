"""Claims for asparagus."""

from claims.errors import Refused

CENTS_PER_HECTARE = 582000


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
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    rows = form.get("rows")
    if type(rows) is not int or not 1 <= rows <= 900:
        wrong.append("rows")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    photos = form.get("photos")
    if type(photos) is not int or not 1 <= photos <= 40:
        wrong.append("photos")
    traps = form.get("traps")
    if type(traps) is not int or not 0 <= traps <= 300:
        wrong.append("traps")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    variety = str(form.get("variety") or "").strip()
    if not variety or len(variety) > 40:
        wrong.append("variety")
    years_insured = form.get("years_insured")
    if type(years_insured) is not int or not 0 <= years_insured <= 60:
        wrong.append("years_insured")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "rows": rows,
        "scale_ticket": scale_ticket,
        "photos": photos,
        "traps": traps,
        "organic": organic,
        "serial": serial,
        "variety": variety,
        "years_insured": years_insured,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
