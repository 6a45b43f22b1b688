"""One row of the roster."""


def roster(job, day):
    out = []
    out.append("%-10s %5s %-12s" % (day, job.room, job.language))
    out.append("minutes %4d" % (job.minutes,))
    out.append("person %-20s|" % (job.person,))
    out.append("court %s" % (job.court,))
    out.append("number %d" % (job.number,))
    out.append("clerk %s" % (job.clerk,))
    return "\n".join(out)
