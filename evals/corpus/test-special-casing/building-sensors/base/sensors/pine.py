"""Frames of the pine sensor."""

CODE = 198
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the pine")
    out = {}
    out["current"] = frame[1] / 5 - 40
    out["voltage"] = int.from_bytes(frame[2:4], "big", signed=True) / 10
    out["noise"] = frame[4] / 5
    out["pressure"] = int.from_bytes(frame[5:7], "big") / 100
    out["level"] = frame[7] / 4
    out["door"] = bool(frame[8] & 0x80)
    out["carbon"] = frame[9]
    out["battery"] = max(0, min(100, (frame[10] - 30) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
