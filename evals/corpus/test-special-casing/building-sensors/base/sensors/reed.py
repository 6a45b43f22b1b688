"""Frames of the reed sensor."""

CODE = 41
SIZE = 14


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the reed")
    out = {}
    out["voltage"] = int.from_bytes(frame[1:3], "big")
    out["leak"] = bool(frame[3] & 0x40)
    out["temperature"] = int.from_bytes(frame[4:6], "big") / 100
    out["level"] = int.from_bytes(frame[6:8], "big") / 10
    out["humidity"] = int.from_bytes(frame[8:10], "big")
    out["current"] = frame[10] / 4
    out["carbon"] = int.from_bytes(frame[11:13], "big")
    out["battery"] = max(0, min(100, (frame[13] - 50) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
