"""What is paid for a hearing that falls away."""


def cancellation(job, percent):
    out = []
    out.append("Cancelled: %05d" % (job.number,))
    out.append("Notice to %s" % (job.person,))
    out.append("Part to pay: %d%%" % (percent,))
    out.append("Sum: %.2f" % (job.cents * percent / 10000,))
    out.append("Court: %s" % (job.court,))
    out.append("Minutes reserved: %d" % (job.minutes,))
    return "\n".join(out)
