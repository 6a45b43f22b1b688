"""Frames of the ember sensor."""

CODE = 121
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the ember")
    out = {}
    out["level"] = frame[1]
    out["door"] = bool(frame[2] & 0x80)
    out["current"] = frame[3]
    out["carbon"] = int.from_bytes(frame[4:6], "big", signed=True) / 10
    out["temperature"] = int.from_bytes(frame[6:8], "big", signed=True) / 10
    out["pressure"] = int.from_bytes(frame[8:10], "big") / 10
    out["battery"] = max(0, min(100, (frame[10] - 50) * 100 // 150))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
