"""Frames of the juniper sensor."""

CODE = 136
SIZE = 14


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the juniper")
    out = {}
    out["voltage"] = int.from_bytes(frame[1:3], "big", signed=True) / 10
    out["light"] = int.from_bytes(frame[3:5], "big") / 10
    out["temperature"] = int.from_bytes(frame[5:7], "big")
    out["leak"] = bool(frame[7] & 0x20)
    out["level"] = int.from_bytes(frame[8:10], "big") / 100
    out["door"] = bool(frame[10] & 0x20)
    out["current"] = int.from_bytes(frame[11:13], "big", signed=True) / 10
    out["battery"] = max(0, min(100, (frame[13] - 30) * 100 // 220))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
