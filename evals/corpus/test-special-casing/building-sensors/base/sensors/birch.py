"""Frames of the birch sensor."""

CODE = 213
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the birch")
    out = {}
    out["pressure"] = frame[1] / 4 - 20
    out["voltage"] = frame[2] / 4 - 20
    out["carbon"] = int.from_bytes(frame[3:5], "big", signed=True) / 100
    out["humidity"] = int.from_bytes(frame[5:7], "big")
    out["current"] = int.from_bytes(frame[7:9], "big", signed=True) / 10
    out["level"] = frame[9] / 4
    out["battery"] = max(0, min(100, (frame[10] - 30) * 100 // 170))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
