"""Frames of the tarn sensor."""

CODE = 78
SIZE = 13


def decode(frame):
    if len(frame) != SIZE or frame[0] != CODE:
        raise ValueError("not a frame of the tarn")
    out = {}
    out["door"] = bool(frame[1] & 0x01)
    out["noise"] = int.from_bytes(frame[2:4], "big", signed=True) / 10
    out["carbon"] = frame[4] / 4
    out["flow"] = int.from_bytes(frame[5:7], "big")
    out["dust"] = int.from_bytes(frame[7:9], "big")
    out["humidity"] = frame[9] / 5
    out["voltage"] = int.from_bytes(frame[10:12], "big", signed=True) / 10
    out["battery"] = max(0, min(100, (frame[12] - 40) * 100 // 180))
    return out


def wants_service(frame):
    out = decode(frame)
    return out["battery"] < 5
