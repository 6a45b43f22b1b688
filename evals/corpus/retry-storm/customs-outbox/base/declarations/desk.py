"""One declaration, filed by a clerk who waits for it."""


def file_now(authority, declaration):
    receipt = authority.file(declaration)
    declaration.reference, declaration.duty = receipt.reference, receipt.duty
    return f"{declaration.shipment}: {receipt.duty} due under {receipt.reference}"
