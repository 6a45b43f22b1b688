"""The travel sheet."""


def travel(job, rate):
    out = []
    out.append("Travel of %s" % (job.person,))
    out.append("Distance: %.1f km" % (job.km,))
    out.append("Rate: %.3f per km" % (rate,))
    out.append("Sum: %.2f" % (job.km * rate,))
    out.append("Court: %s (%05d)" % (job.court, job.number))
    out.append("Share of distance: %.0f%%" % (100 * job.km / 400,))
    return "\n".join(out)
