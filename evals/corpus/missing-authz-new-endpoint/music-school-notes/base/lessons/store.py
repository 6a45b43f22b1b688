"""Lessons, pieces and recordings of the music school, in memory."""

from dataclasses import dataclass, field


@dataclass
class Session:
    user: str | None


@dataclass
class Recording:
    number: int
    pupil: str
    teacher: str
    piece: str
    seconds: int
    notes: list = field(default_factory=list)
    stars: int = 0


class Store:
    def __init__(self):
        self.recordings = {}

    def add(self, recording):
        self.recordings[recording.number] = recording
        return recording

    def of_pupil(self, pupil):
        return [recording for recording in self.recordings.values() if recording.pupil == pupil]

    def of_teacher(self, teacher):
        return [recording for recording in self.recordings.values() if recording.teacher == teacher]
