"""Letters of a case, as they come in by mail or from the portal of the lawyers."""

import uuid
from dataclasses import dataclass


@dataclass(frozen=True)
class Letter:
    docket: str
    token: str
    number: str
    pages: int
    text: str


def from_scanner(sheet, text):
    """A letter that the mail room scanned."""
    return Letter(docket=sheet["docket"], token=uuid.uuid4().hex, number=f"S{sheet['counter']:07}", pages=sheet["pages"], text=text)


def from_portal(form):
    """A letter that a lawyer's program delivered; number is the sign of the sender's office."""
    return Letter(
        docket=form["docket"],
        token=uuid.uuid4().hex,
        number=form["number"].strip(),
        pages=int(form.get("pages", 1)),
        text=form["text"],
    )
