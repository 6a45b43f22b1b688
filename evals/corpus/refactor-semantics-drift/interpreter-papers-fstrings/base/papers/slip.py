"""The slip that the judge signs after a hearing."""


def slip(job, minutes):
    out = []
    out.append("Hearing %05d in %s" % (job.number, job.court))
    out.append("Interpreter: %-20s|" % (job.person,))
    out.append("Language: %s" % (job.language,))
    out.append("Present: %d minutes" % (minutes,))
    out.append("To pay: %d full hours" % (minutes / 60,))
    out.append("Rate: %.2f" % (job.cents / 100,))
    out.append("Travel: %.1f km" % (job.km,))
    out.append("File: %s" % (job.file,))
    return "\n".join(out)
