"""Messages on the wire and in the archive: for each field its number, its length and its bytes."""


def _bytes(kind, value):
    if kind == "text":
        return value.encode()
    if kind == "flag":
        return b"\x01" if value else b""
    size = max(1, (value.bit_length() + 8) // 8)
    return value.to_bytes(size, "big", signed=kind == "i32")


def _value(kind, data):
    if kind == "text":
        return data.decode("utf-8", "replace")
    if kind == "flag":
        return data != b""
    return int.from_bytes(data, "big", signed=kind == "i32")


class Message:
    FIELDS = ()

    def __init__(self, **values):
        for _, name, kind in self.FIELDS:
            setattr(self, name, values.get(name, "" if kind == "text" else 0))

    def pack(self):
        out = bytearray()
        for number, name, kind in self.FIELDS:
            value = getattr(self, name)
            if value:
                data = _bytes(kind, value)
                out += bytes((number, len(data))) + data
        return bytes(out)

    @classmethod
    def unpack(cls, data):
        known = {number: (name, kind) for number, name, kind in cls.FIELDS}
        values, at = {}, 0
        while at < len(data):
            number, length = data[at], data[at + 1]
            at += 2
            if number in known:
                name, kind = known[number]
                values[name] = _value(kind, data[at : at + length])
            at += length
        return cls(**values)
