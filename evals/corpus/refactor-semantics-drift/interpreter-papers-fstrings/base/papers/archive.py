"""The line in the archive."""


def archive(job, box):
    out = []
    out.append("Box %04d" % (box,))
    out.append("File %r" % (job.file,))
    out.append("Court %r" % (job.court,))
    out.append("Number %05d" % (job.number,))
    out.append("Minutes %d" % (job.minutes,))
    out.append("Language %s" % (job.language,))
    out.append("Clerk %s" % (job.clerk,))
    return "\n".join(out)
