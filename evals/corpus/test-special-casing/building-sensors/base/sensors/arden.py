"""Frames of the arden sensor."""

CODE = 241
SIZE = 13


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the arden")
    out = {}
    out["motion"] = bool(frame[1] & 0x04)
    out["level"] = int.from_bytes(frame[2:4], "big", signed=True) / 100
    out["tilt"] = int.from_bytes(frame[4:6], "big", signed=True) / 100
    out["noise"] = int.from_bytes(frame[6:8], "big") / 10
    out["vibration"] = int.from_bytes(frame[8:10], "big", signed=True) / 10
    out["current"] = int.from_bytes(frame[10:12], "big") / 10
    out["battery"] = max(0, min(100, (frame[12] - 50) * 100 // 190))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
