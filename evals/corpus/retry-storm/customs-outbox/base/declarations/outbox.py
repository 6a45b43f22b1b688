"""Declarations that wait for the job."""

from declarations.authority import Refused


class Outbox:
    def __init__(self, authority):
        self.authority = authority
        self.waiting = []
        self.refused = []

    def put(self, declaration):
        self.waiting.append(declaration)

    def run(self):
        """Files what waits; what fails is looked at by a clerk. Returns how many were filed."""
        filed, queue = 0, self.waiting
        self.waiting = []
        for declaration in queue:
            try:
                receipt = self.authority.file(declaration)
            except (Refused, OSError) as error:
                self.refused.append((declaration, str(error)))
                continue
            declaration.reference, declaration.duty = receipt.reference, receipt.duty
            filed += 1
        return filed
