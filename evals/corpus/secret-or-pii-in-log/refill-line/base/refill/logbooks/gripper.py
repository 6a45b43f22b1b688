"""The logbook of the gripper: kept for two years."""

MOST = 90


class GripperEntry:
    """One line of the book."""

    def __init__(self, arm, at, grips, slips, source="panel", ticket=""):
        self.arm = arm
        self.at = at
        self.grips = grips
        self.slips = slips
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.arm}: {self.grips} grips, {self.slips} slips"

    def over(self):
        return self.slips > MOST


class GripperPage:
    def __init__(self, ended, began, minutes, badge, machine, ticket=""):
        self.ended = ended
        self.began = began
        self.minutes = minutes
        self.badge = badge
        self.machine = machine
        self.ticket = ticket

    def head(self):
        return f"gripper page, {self.ended} {self.began}"
