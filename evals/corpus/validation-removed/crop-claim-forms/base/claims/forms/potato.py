"""Claims for potato."""

from claims.errors import Refused

CENTS_PER_HECTARE = 442000


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
    if peril not in ("blight", "flood", "frost"):
        wrong.append("peril")
    hectares_tenths = form.get("hectares_tenths")
    if type(hectares_tenths) is not int or not 1 <= hectares_tenths <= 4000:
        wrong.append("hectares_tenths")
    loss_percent = form.get("loss_percent")
    if type(loss_percent) is not int or not 8 <= loss_percent <= 100:
        wrong.append("loss_percent")
    sprayed_times = form.get("sprayed_times")
    if type(sprayed_times) is not int or not 0 <= sprayed_times <= 25:
        wrong.append("sprayed_times")
    scale_ticket = form.get("scale_ticket")
    if type(scale_ticket) is not int or scale_ticket < 1:
        wrong.append("scale_ticket")
    witnesses = form.get("witnesses")
    if type(witnesses) is not int or not 0 <= witnesses <= 9:
        wrong.append("witnesses")
    remark = str(form.get("remark") or "").strip()
    if len(remark) > 400:
        wrong.append("remark")
    organic = form.get("organic")
    if organic not in ("yes", "no", "turning"):
        wrong.append("organic")
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
        "sprayed_times": sprayed_times,
        "scale_ticket": scale_ticket,
        "witnesses": witnesses,
        "remark": remark,
        "organic": organic,
        "stakes": stakes,
        "cents_per_hectare": CENTS_PER_HECTARE,
    }
