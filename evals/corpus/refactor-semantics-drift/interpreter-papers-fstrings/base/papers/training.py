"""The certificate of a training."""


def training(person, hours, day):
    out = []
    out.append("Certificate for %s" % (person,))
    out.append("Hours: %.1f" % (hours,))
    out.append("Day: %s" % (day,))
    out.append("Points: %.0f" % (hours * 2,))
    out.append("Year part: %.0f%%" % (hours / 40 * 100,))
    return "\n".join(out)
