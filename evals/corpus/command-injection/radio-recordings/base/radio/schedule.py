"""Which show is on at which hour of the week."""


class Schedule:
    def __init__(self):
        self._slots = {}

    def put(self, day, hour, show):
        if (day, hour) in self._slots:
            raise ValueError(f"{day} {hour} is taken")
        self._slots[day, hour] = show

    def at(self, day, hour):
        return self._slots.get((day, hour))

    def week(self):
        """Lines of the programme sheet."""
        return [f"{day} {hour:02}:00 {show.label} ({show.host})" for (day, hour), show in sorted(self._slots.items())]
