"""Which kind is answered by what."""

from bank.answers import (
    appointment,
    bag,
    campaign,
    delivery,
    donation,
    donor,
    fridge,
    gift,
    hospital,
    lab,
    nurse,
    order,
    physician,
    recall,
    sample,
    shelf,
    shift,
    site,
    van,
    volunteer,
)

KINDS = {
    "appointment": appointment,
    "bag": bag,
    "campaign": campaign,
    "delivery": delivery,
    "donation": donation,
    "donor": donor,
    "fridge": fridge,
    "gift": gift,
    "hospital": hospital,
    "lab": lab,
    "nurse": nurse,
    "order": order,
    "physician": physician,
    "recall": recall,
    "sample": sample,
    "shelf": shelf,
    "shift": shift,
    "site": site,
    "van": van,
    "volunteer": volunteer,
}


def answer(kind, row):
    return KINDS[kind].show(row)


def answer_list(kind, rows):
    return KINDS[kind].show_list(rows)
