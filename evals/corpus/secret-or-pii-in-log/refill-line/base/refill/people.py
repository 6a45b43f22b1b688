"""People of the refill line."""

from refill.masking import Masked


class Caller(Masked):
    shown = ("number",)

    def __init__(self, number, name, born, phone, insurance):
        self.number = number
        self.name = name
        self.born = born
        self.phone = phone
        self.insurance = insurance

    def __eq__(self, other):
        return isinstance(other, Caller) and self.number == other.number

    def __hash__(self):
        return hash(self.number)


class Pharmacist(Masked):
    shown = ("badge",)

    def __init__(self, badge, name, rights=()):
        self.badge = badge
        self.name = name
        self.rights = tuple(rights)

    def may(self, right):
        return right in self.rights
