"""The reminder on the evening before."""


def reminder(job, hours):
    out = []
    out.append("Tomorrow: %s, room %s" % (job.court, job.room))
    out.append("Language: %s" % (job.language,))
    out.append("In about %.0f hours" % (hours,))
    out.append("Minutes: %d" % (job.minutes,))
    out.append("Distance: %.0f km" % (job.km,))
    out.append("Clerk: %s, %04d" % (job.clerk, job.extension))
    return "\n".join(out)
