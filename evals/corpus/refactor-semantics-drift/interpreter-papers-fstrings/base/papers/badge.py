"""The badge for the doors of the court."""


def badge(job, day):
    out = []
    out.append("Visitor %05d" % (job.number,))
    out.append("Name: %s" % (job.person,))
    out.append("Interpreter %s" % (job.language,))
    out.append("Valid on %s" % (day,))
    out.append("Rooms: %s" % (job.room,))
    out.append("Code: %x" % (job.extension,))
    return "\n".join(out)
