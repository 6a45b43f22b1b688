"""The steps of a request."""

from refill.orders import CHECKED, OPEN, PACKED, REFUSED, Box, Request


class Line:
    def __init__(self):
        self.requests = {}
        self.boxes = []

    def ask(self, prescription):
        request = Request(len(self.requests) + 1, prescription)
        self.requests[request.number] = request
        return request

    def check(self, number, pharmacist, reason=""):
        request = self.requests[number]
        if request.state != OPEN or not pharmacist.may("check"):
            return False
        if reason:
            request.state, request.reason = REFUSED, reason
            return True
        request.prescription.use()
        request.state = CHECKED
        return True

    def pack(self, number, tray):
        request = self.requests[number]
        if request.state != CHECKED:
            return None
        box = Box(len(self.boxes) + 1, request, tray)
        self.boxes.append(box)
        request.state = PACKED
        return box
