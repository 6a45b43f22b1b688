"""Claims for plum."""

from claims.errors import Refused

CENTS_PER_HECTARE = 225000


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
    if peril not in ("frost", "sharka"):
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
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    stage = form.get("stage")
    if stage not in ("sown", "leaf", "bloom", "ripe"):
        wrong.append("stage")
    inspector = str(form.get("inspector") or "").strip()
    if not inspector or len(inspector) > 60:
        wrong.append("inspector")
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
        "serial": serial,
        "sprayed_times": sprayed_times,
        "stage": stage,
        "inspector": inspector,
        "years_insured": years_insured,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
