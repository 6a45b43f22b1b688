"""Frames of the marl sensor."""

CODE = 112
SIZE = 11


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the marl")
    out = {}
    out["tilt"] = int.from_bytes(frame[1:3], "big") / 100
    out["motion"] = bool(frame[3] & 0x01)
    out["humidity"] = frame[4] / 2 - 20
    out["voltage"] = frame[5] / 4
    out["leak"] = bool(frame[6] & 0x08)
    out["carbon"] = frame[7] - 20
    out["noise"] = int.from_bytes(frame[8:10], "big")
    out["battery"] = max(0, min(100, (frame[10] - 20) * 100 // 180))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
