"""Frames of the kestrel sensor."""

CODE = 238
SIZE = 9


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the kestrel")
    out = {}
    out["level"] = frame[1] / 5
    out["door"] = bool(frame[2] & 0x40)
    out["voltage"] = frame[3] / 2 - 20
    out["leak"] = bool(frame[4] & 0x04)
    out["carbon"] = int.from_bytes(frame[5:7], "big") / 100
    out["pressure"] = frame[7] / 5
    out["battery"] = max(0, min(100, (frame[8] - 30) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 10
