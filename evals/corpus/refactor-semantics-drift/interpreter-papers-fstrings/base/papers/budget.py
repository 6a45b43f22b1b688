"""One line of the budget."""


def budget(court, cents, spent):
    out = []
    out.append("Court %-16s|" % (court,))
    out.append("Given: %12.2f" % (cents / 100,))
    out.append("Spent: %12.2f" % (spent / 100,))
    out.append("Left: %12.2f" % ((cents - spent) / 100,))
    out.append("Used: %.1f%%" % (100 * spent / cents,))
    return "\n".join(out)
