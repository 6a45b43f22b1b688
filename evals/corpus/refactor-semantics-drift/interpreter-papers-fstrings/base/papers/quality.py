"""The sheet on which a court gives its opinion."""


def quality(job, points):
    out = []
    out.append("Opinion on %s" % (job.person,))
    out.append("Points: %.2f of 5" % (sum(points) / len(points),))
    out.append("Answers: %d" % (len(points),))
    out.append("Least: %d" % (min(points),))
    out.append("Court %s" % (job.court,))
    out.append("Language %s" % (job.language,))
    out.append("Number %05d" % (job.number,))
    return "\n".join(out)
