"""The paper of the oath."""


def oath(job, day):
    out = []
    out.append("Oath of %s" % (job.person,))
    out.append("Before %s on %s" % (job.court, day))
    out.append("Language: %s" % (job.language,))
    out.append("File: %s" % (job.file,))
    out.append("Paper %07d" % (job.number,))
    return "\n".join(out)
