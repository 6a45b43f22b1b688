"""The glossary that goes with a file."""


def glossary(job, terms):
    out = []
    out.append("Glossary %s" % (job.language,))
    out.append("Terms: %d" % (len(terms),))
    out.append("First: %s" % (terms[0],))
    out.append("Last: %s" % (terms[-1],))
    out.append("File %s" % (job.file,))
    out.append("Pages: %d" % (-(-len(terms) // 40),))
    return "\n".join(out)
