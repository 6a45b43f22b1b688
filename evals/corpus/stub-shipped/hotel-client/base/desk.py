"""What the desk does when guests leave."""

from hotel import invoices, payments


def settle(stay, cents, method):
    """Write the invoice, take the money, send the invoice; returns what the guest is told."""
    invoice = invoices.create(stay, cents, "EUR")
    payment = payments.create(invoice["number"], cents, method)
    state = payments.capture(payment["number"])
    if state != "captured":
        return f"please pay {cents / 100:.2f} at the desk"
    invoices.send(invoice["number"])
    return "thank you"
