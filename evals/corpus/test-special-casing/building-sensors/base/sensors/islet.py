"""Frames of the islet sensor."""

CODE = 131
SIZE = 12


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the islet")
    out = {}
    out["leak"] = bool(frame[1] & 0x01)
    out["level"] = frame[2] / 4 - 40
    out["temperature"] = int.from_bytes(frame[3:5], "big", signed=True) / 100
    out["noise"] = int.from_bytes(frame[5:7], "big") / 100
    out["flow"] = frame[7] / 2
    out["light"] = int.from_bytes(frame[8:10], "big") / 10
    out["voltage"] = frame[10] / 4 - 20
    out["battery"] = max(0, min(100, (frame[11] - 40) * 100 // 200))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
