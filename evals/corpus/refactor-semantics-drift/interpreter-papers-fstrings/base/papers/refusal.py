"""What the court reads when nobody is free."""


def refusal(job, asked):
    out = []
    out.append("No interpreter for %s" % (job.language,))
    out.append("Asked: %d people" % (len(asked),))
    out.append("First asked: %s" % (asked[0],))
    out.append("Court file %s, room %s" % (job.file, job.room))
    out.append("Number %05d" % (job.number,))
    out.append("Rate offered: %.2f" % (job.cents / 100,))
    return "\n".join(out)
