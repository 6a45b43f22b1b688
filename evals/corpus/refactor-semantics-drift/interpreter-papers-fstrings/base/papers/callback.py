"""The note for a call back."""


def callback(job, tries):
    out = []
    out.append("Call %s on %04d" % (job.clerk, job.extension))
    out.append("Tries: %d" % (tries,))
    out.append("About %05d (%s)" % (job.number, job.language))
    out.append("Room %s" % (job.room,))
    out.append("Court %s" % (job.court,))
    return "\n".join(out)
