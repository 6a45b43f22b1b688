"""The letter that an interpreter gets."""


def letter(job, day):
    out = []
    out.append("Assignment %05d" % (job.number,))
    out.append("Language: %s at %s" % (job.language, job.court))
    out.append("Day: %s, room %s" % (day, job.room))
    out.append("Reserved: %d minutes" % (job.minutes,))
    out.append("Rate: %.2f per hour" % (job.cents / 100,))
    out.append("File %r" % (job.file,))
    out.append("Contact: %s, extension %04d" % (job.clerk, job.extension))
    return "\n".join(out)
