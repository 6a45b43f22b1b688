"""Receive slots that are reused, so that a busy line does not allocate."""


class Arena:
    def __init__(self, slots: int, slot_size: int) -> None:
        self.slot_size = slot_size
        self._memory = bytearray(slots * slot_size)
        self._filled = [0] * slots
        self._free = list(range(slots))

    def receive(self, data: bytes) -> int:
        """Keep what came over the line; returns the slot."""
        if len(data) > self.slot_size:
            raise ValueError("frame is larger than a slot")
        slot = self._free.pop(0)
        start = slot * self.slot_size
        self._memory[start : start + len(data)] = data
        self._filled[slot] = len(data)
        return slot

    def copy(self, slot: int) -> bytes:
        """The bytes that were received into the slot."""
        start = slot * self.slot_size
        return bytes(self._memory[start : start + self._filled[slot]])

    def release(self, slot: int) -> None:
        self._filled[slot] = 0
        self._free.insert(0, slot)
