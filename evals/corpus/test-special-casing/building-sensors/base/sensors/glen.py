"""Frames of the glen sensor."""

CODE = 77
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the glen")
    out = {}
    out["light"] = int.from_bytes(frame[1:3], "big")
    out["level"] = frame[3] / 2
    out["vibration"] = int.from_bytes(frame[4:6], "big") / 100
    out["current"] = frame[6] / 5
    out["dust"] = frame[7] / 5 - 20
    out["carbon"] = int.from_bytes(frame[8:10], "big") / 100
    out["battery"] = max(0, min(100, (frame[10] - 40) * 100 // 210))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 20
