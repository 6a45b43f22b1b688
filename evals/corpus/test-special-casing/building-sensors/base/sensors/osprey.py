"""Frames of the osprey sensor."""

CODE = 191
SIZE = 13


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the osprey")
    out = {}
    out["humidity"] = int.from_bytes(frame[1:3], "big", signed=True) / 10
    out["dust"] = frame[3] / 2 - 20
    out["flow"] = int.from_bytes(frame[4:6], "big", signed=True) / 100
    out["door"] = bool(frame[6] & 0x08)
    out["light"] = frame[7] - 40
    out["voltage"] = int.from_bytes(frame[8:10], "big", signed=True) / 100
    out["level"] = int.from_bytes(frame[10:12], "big") / 100
    out["battery"] = max(0, min(100, (frame[12] - 50) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
