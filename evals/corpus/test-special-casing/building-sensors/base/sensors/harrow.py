"""Frames of the harrow sensor."""

CODE = 249
SIZE = 9


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the harrow")
    out = {}
    out["light"] = frame[1] / 5
    out["pressure"] = frame[2]
    out["tilt"] = int.from_bytes(frame[3:5], "big", signed=True) / 100
    out["dust"] = frame[5] - 40
    out["carbon"] = frame[6] / 5 - 40
    out["motion"] = bool(frame[7] & 0x01)
    out["battery"] = max(0, min(100, (frame[8] - 50) * 100 // 150))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 20
