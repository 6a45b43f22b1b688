"""Is a drug on the formulary of the clinic, and in which strengths."""

from dispensary import wire

HOST, PORT = "formulary.clinic.internal", 8082


def entry(code):
    status, body = wire.exchange(HOST, PORT, "GET", f"/drugs/{code}", timeout=4)
    if status == 404:
        return None
    return body


def strengths(code):
    status, body = wire.exchange(HOST, PORT, "GET", f"/drugs/{code}/strengths", timeout=4)
    return body if status == 200 else []
