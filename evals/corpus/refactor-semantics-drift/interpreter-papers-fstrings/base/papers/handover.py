"""The hand-over to the second interpreter."""


def handover(job, second):
    out = []
    out.append("From %s to %s" % (job.person, second))
    out.append("After %d minutes" % (job.minutes // 2,))
    out.append("Language %s, room %s" % (job.language, job.room))
    out.append("File %r" % (job.file,))
    out.append("Number %05d" % (job.number,))
    return "\n".join(out)
