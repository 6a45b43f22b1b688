"""One line of the statistics of a year."""


def statistics(language, count, minutes):
    out = []
    out.append("Language %-12s" % (language,))
    out.append("Hearings: %6d" % (count,))
    out.append("Minutes: %8d" % (minutes,))
    out.append("Mean: %.1f" % (minutes / count,))
    out.append("Days of eight hours: %.1f" % (minutes / 480,))
    out.append("Share: %.2f%%" % (100 * count / 5000,))
    return "\n".join(out)
