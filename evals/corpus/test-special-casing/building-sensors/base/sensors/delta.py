"""Frames of the delta sensor."""

CODE = 248
SIZE = 13


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the delta")
    out = {}
    out["light"] = int.from_bytes(frame[1:3], "big", signed=True) / 10
    out["pressure"] = int.from_bytes(frame[3:5], "big", signed=True) / 100
    out["voltage"] = int.from_bytes(frame[5:7], "big") / 10
    out["carbon"] = int.from_bytes(frame[7:9], "big") / 100
    out["leak"] = bool(frame[9] & 0x20)
    out["noise"] = int.from_bytes(frame[10:12], "big", signed=True) / 10
    out["battery"] = max(0, min(100, (frame[12] - 30) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 20
