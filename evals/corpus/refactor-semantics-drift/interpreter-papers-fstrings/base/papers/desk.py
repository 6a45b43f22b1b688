"""The line on the screen of the desk."""


def desk(job, late):
    out = []
    out.append("Room %-6s|" % (job.room,))
    out.append("Language %s" % (job.language,))
    out.append("Late: %d min" % (late,))
    out.append("Person %s" % (job.person,))
    out.append("Number %d" % (job.number,))
    out.append("Court %s" % (job.court,))
    return "\n".join(out)
