"""Claims for strawberry."""

from claims.errors import Refused

CENTS_PER_HECTARE = 630000


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
    if peril not in ("frost", "hail", "rain"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    witnesses = form.get("witnesses")
    if type(witnesses) is not int or not 0 <= witnesses <= 9:
        wrong.append("witnesses")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
    serial = form.get("serial")
    if type(serial) is not int or serial < 1:
        wrong.append("serial")
    village = str(form.get("village") or "").strip()
    if not village or len(village) > 60:
        wrong.append("village")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    litres_m2 = form.get("litres_m2")
    if type(litres_m2) is not int or not 1 <= litres_m2 <= 400:
        wrong.append("litres_m2")
    animals_seen = form.get("animals_seen")
    if type(animals_seen) is not int or not 0 <= animals_seen <= 500:
        wrong.append("animals_seen")
    harvest_week = form.get("harvest_week")
    if type(harvest_week) is not int or not 1 <= harvest_week <= 53:
        wrong.append("harvest_week")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "witnesses": witnesses,
        "organic": organic,
        "serial": serial,
        "village": village,
        "altitude_m": altitude_m,
        "litres_m2": litres_m2,
        "animals_seen": animals_seen,
        "harvest_week": harvest_week,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
