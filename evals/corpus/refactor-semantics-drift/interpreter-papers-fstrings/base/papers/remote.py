"""The sheet for a hearing over video."""


def remote(job, link):
    out = []
    out.append("Link: %s" % (link,))
    out.append("Test at room %s" % (job.room,))
    out.append("Line: %04d" % (job.extension,))
    out.append("Reserved: %d minutes" % (job.minutes,))
    out.append("Screen name: %s (%s)" % (job.person, job.language))
    out.append("Load: %.0f MB" % (job.minutes * 0.4,))
    return "\n".join(out)
