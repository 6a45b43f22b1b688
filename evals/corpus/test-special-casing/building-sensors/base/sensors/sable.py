"""Frames of the sable sensor."""

CODE = 214
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the sable")
    out = {}
    out["leak"] = bool(frame[1] & 0x40)
    out["tilt"] = int.from_bytes(frame[2:4], "big", signed=True) / 10
    out["pressure"] = frame[4] / 5
    out["level"] = frame[5] / 5
    out["voltage"] = int.from_bytes(frame[6:8], "big") / 10
    out["dust"] = int.from_bytes(frame[8:10], "big", signed=True) / 100
    out["battery"] = max(0, min(100, (frame[10] - 40) * 100 // 180))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 10
