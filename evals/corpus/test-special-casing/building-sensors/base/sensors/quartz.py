"""Frames of the quartz sensor."""

CODE = 215
SIZE = 12


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the quartz")
    out = {}
    out["pressure"] = int.from_bytes(frame[1:3], "big") / 10
    out["noise"] = int.from_bytes(frame[3:5], "big", signed=True) / 100
    out["flow"] = int.from_bytes(frame[5:7], "big", signed=True) / 100
    out["door"] = bool(frame[7] & 0x80)
    out["motion"] = bool(frame[8] & 0x40)
    out["vibration"] = int.from_bytes(frame[9:11], "big", signed=True) / 10
    out["battery"] = max(0, min(100, (frame[11] - 30) * 100 // 220))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 10
