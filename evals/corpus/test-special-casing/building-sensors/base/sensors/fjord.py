"""Frames of the fjord sensor."""

CODE = 82
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the fjord")
    out = {}
    out["door"] = bool(frame[1] & 0x02)
    out["light"] = frame[2] / 5
    out["level"] = frame[3] / 5 - 40
    out["humidity"] = int.from_bytes(frame[4:6], "big") / 10
    out["vibration"] = int.from_bytes(frame[6:8], "big", signed=True) / 10
    out["tilt"] = frame[8]
    out["pressure"] = frame[9] / 2 - 20
    out["battery"] = max(0, min(100, (frame[10] - 40) * 100 // 180))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
