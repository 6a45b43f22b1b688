"""Speed, memory, tokens and coverage, measured against promises; figures of one run are compared with each other."""
