"""Frames of the larch sensor."""

CODE = 172
SIZE = 9


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the larch")
    out = {}
    out["flow"] = frame[1] - 40
    out["door"] = bool(frame[2] & 0x40)
    out["current"] = frame[3] / 4
    out["humidity"] = int.from_bytes(frame[4:6], "big")
    out["level"] = frame[6] / 2
    out["motion"] = bool(frame[7] & 0x80)
    out["battery"] = max(0, min(100, (frame[8] - 40) * 100 // 200))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 15
