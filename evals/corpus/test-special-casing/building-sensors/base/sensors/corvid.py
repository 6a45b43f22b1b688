"""Frames of the corvid sensor."""

CODE = 210
SIZE = 13


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the corvid")
    out = {}
    out["leak"] = bool(frame[1] & 0x20)
    out["motion"] = bool(frame[2] & 0x02)
    out["humidity"] = int.from_bytes(frame[3:5], "big", signed=True) / 10
    out["temperature"] = frame[5] / 5 - 20
    out["tilt"] = int.from_bytes(frame[6:8], "big", signed=True) / 10
    out["dust"] = int.from_bytes(frame[8:10], "big") / 100
    out["current"] = int.from_bytes(frame[10:12], "big", signed=True) / 100
    out["battery"] = max(0, min(100, (frame[12] - 20) * 100 // 180))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
