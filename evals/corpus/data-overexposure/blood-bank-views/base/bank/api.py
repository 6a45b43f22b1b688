"""Which kind is answered by what."""

from bank.answers import (
    appointment,
    bag,
    campaign,
    delivery,
    device,
    donation,
    donor,
    fridge,
    gift,
    holiday,
    hospital,
    lab,
    letter,
    nurse,
    order,
    physician,
    recall,
    sample,
    shelf,
    shift,
    site,
    stockday,
    survey,
    tour,
    van,
    volunteer,
)

KINDS = {
    "appointment": appointment,
    "bag": bag,
    "campaign": campaign,
    "delivery": delivery,
    "device": device,
    "donation": donation,
    "donor": donor,
    "fridge": fridge,
    "gift": gift,
    "holiday": holiday,
    "hospital": hospital,
    "lab": lab,
    "letter": letter,
    "nurse": nurse,
    "order": order,
    "physician": physician,
    "recall": recall,
    "sample": sample,
    "shelf": shelf,
    "shift": shift,
    "site": site,
    "stockday": stockday,
    "survey": survey,
    "tour": tour,
    "van": van,
    "volunteer": volunteer,
}


def answer(kind, row):
    return KINDS[kind].show(row)


def answer_list(kind, rows):
    return KINDS[kind].show_list(rows)
