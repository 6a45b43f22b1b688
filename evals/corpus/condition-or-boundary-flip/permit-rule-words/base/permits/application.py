"""What people hand in."""

Application = dict


def parse(form: dict[str, str]) -> Application:
    """Numbers become numbers, yes and no become flags, the rest stays."""
    out: Application = {}
    for key, value in form.items():
        if value in ("yes", "no"):
            out[key] = value == "yes"
        else:
            out[key] = int(value) if value.lstrip("-").isdigit() else value
    return out
