"""The authority's interface."""

from declarations.model import Receipt


class Refused(Exception):
    """The authority does not accept the declaration as it is."""


class Authority:
    def __init__(self, wire, references):
        self.wire = wire
        self.references = references

    def file(self, declaration):
        """Files a declaration; the wire raises TimeoutError when no answer comes."""
        message = {
            "reference": self.references.draw(),
            "shipment": declaration.shipment,
            "goods": declaration.goods,
            "value": declaration.value,
        }
        status, body = self.wire(message, timeout=20)
        if status == 422:
            raise Refused(body["why"])
        if status != 200:
            raise ConnectionError(f"the authority answered {status}")
        return Receipt(body["reference"], body["duty"])
