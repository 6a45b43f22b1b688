"""The invoice of the agency."""


def invoice(job, number):
    out = []
    out.append("Invoice %06d" % (number,))
    out.append("Assignment %05d, %s" % (job.number, job.language))
    out.append("Minutes: %6d" % (job.minutes,))
    out.append("Rate: %8.2f" % (job.cents / 100,))
    out.append("Court: %s" % (job.court,))
    out.append("Clerk: %s" % (job.clerk,))
    out.append("File: %r" % (job.file,))
    return "\n".join(out)
