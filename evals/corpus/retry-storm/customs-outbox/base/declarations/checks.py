"""Checks of the fields that a shipper sent."""


class Missing(Exception):
    """A field is missing or has no value that the authority takes."""


def number(sent, name, least, most):
    text = sent.get(name, "")
    if not text.isdecimal() or not least <= int(text) <= most:
        raise Missing(f"{name}: a number from {least} to {most} is needed")
    return int(text)


def listed(sent, name, among):
    text = sent.get(name, "").lower()
    if text not in among:
        raise Missing(f"{name}: one of {', '.join(among)} is needed")
    return text


def words(sent, name, longest):
    text = " ".join(sent.get(name, "").split())
    if not text or len(text) > longest:
        raise Missing(f"{name}: up to {longest} characters are needed")
    return text
