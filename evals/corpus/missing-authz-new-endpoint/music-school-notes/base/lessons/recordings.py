"""What pupils and teachers do with recordings."""

from lessons.calls import Calls, Refused

calls = Calls()


@calls.named("recordings.mine")
def mine(session, store):
    return [recording.number for recording in store.of_pupil(session.user)]


@calls.named("recordings.star")
def star(session, store, number, stars):
    recording = store.recordings.get(number)
    if recording is None or recording.teacher != session.user:
        raise Refused(f"recording {number}")
    recording.stars = max(0, min(3, int(stars)))
    return recording.stars


@calls.named("recordings.length")
def length(session, store, number):
    recording = store.recordings.get(number)
    if recording is None or session.user not in (recording.pupil, recording.teacher):
        raise Refused(f"recording {number}")
    return recording.seconds
