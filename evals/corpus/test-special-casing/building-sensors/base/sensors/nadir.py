"""Frames of the nadir sensor."""

CODE = 125
SIZE = 12


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the nadir")
    out = {}
    out["door"] = bool(frame[1] & 0x80)
    out["temperature"] = int.from_bytes(frame[2:4], "big") / 10
    out["voltage"] = int.from_bytes(frame[4:6], "big") / 100
    out["vibration"] = frame[6] / 2 - 40
    out["pressure"] = int.from_bytes(frame[7:9], "big", signed=True) / 100
    out["leak"] = bool(frame[9] & 0x40)
    out["motion"] = bool(frame[10] & 0x04)
    out["battery"] = max(0, min(100, (frame[11] - 20) * 100 // 220))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 10
