"""Prescriptions and requests."""

from refill.masking import Masked

OPEN, CHECKED, PACKED, REFUSED = "open", "checked", "packed", "refused"


class Prescription(Masked):
    shown = ("number", "refills")

    def __init__(self, number, caller, substance, strength, refills):
        self.number = number
        self.caller = caller
        self.substance = substance
        self.strength = strength
        self.refills = refills

    def use(self):
        if self.refills < 1:
            raise ValueError(f"prescription {self.number} has no refills left")
        self.refills -= 1


class Request(Masked):
    shown = ("number", "state")

    def __init__(self, number, prescription, state=OPEN, reason=""):
        self.number = number
        self.prescription = prescription
        self.state = state
        self.reason = reason


class Box(Masked):
    shown = ("number", "tray")

    def __init__(self, number, request, tray):
        self.number = number
        self.request = request
        self.tray = tray
