"""Claims for hazel."""

from claims.errors import Refused

CENTS_PER_HECTARE = 779000


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
    if peril not in ("frost", "weevil"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 1000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    remark = str(form.get("remark") or "").strip()
    if len(remark) > 400:
        wrong.append("remark")
    animals = form.get("animals")
    if type(animals) is not int or not 1 <= animals <= 500:
        wrong.append("animals")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    stage = form.get("stage")
    if stage not in ("sown", "leaf", "bloom", "ripe"):
        wrong.append("stage")
    net_metres = form.get("net_metres")
    if type(net_metres) is not int or not 0 <= net_metres <= 20000:
        wrong.append("net_metres")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    altitude_m = form.get("altitude_m")
    if type(altitude_m) is not int or altitude_m < 0:
        wrong.append("altitude_m")
    photos = form.get("photos")
    if type(photos) is not int or not 1 <= photos <= 40:
        wrong.append("photos")
    if wrong:
        raise Refused(wrong)
    return {
        "grower": grower,
        "parcel": parcel,
        "cover": cover,
        "peril": peril,
        "hectares_tenths": hectares_tenths,
        "loss_percent": loss_percent,
        "remark": remark,
        "animals": animals,
        "sprayed_times": sprayed_times,
        "stage": stage,
        "net_metres": net_metres,
        "scale_ticket": scale_ticket,
        "altitude_m": altitude_m,
        "photos": photos,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
