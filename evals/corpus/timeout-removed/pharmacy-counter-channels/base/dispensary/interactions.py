"""Interactions between the drugs of one patient."""

from dispensary import wire

HOST, PORT = "interactions.clinic.internal", 8080


def between(codes):
    status, body = wire.exchange(HOST, PORT, "POST", "/check", {"codes": sorted(codes)}, timeout=4)
    if status != 200:
        raise ConnectionError(f"interaction check answered {status}")
    return body["warnings"]
