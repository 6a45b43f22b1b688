"""The paper for an interpreter who did not come."""


def fine(job, cents):
    out = []
    out.append("Not present: %s" % (job.person,))
    out.append("Hearing %05d, %s" % (job.number, job.court))
    out.append("Costs: %.2f" % (cents / 100,))
    out.append("File %r" % (job.file,))
    out.append("Clerk %s" % (job.clerk,))
    return "\n".join(out)
