"""Leads one batch through its steps."""


class Runner:
    def __init__(self, clock):
        self.clock = clock
        self.log = []

    def run(self, steps):
        for step in steps:
            self.log.append((step["do"], step["vessel"]))
            if step["do"] in ("hold", "rinse"):
                self.clock.wait(step["seconds"])
