class Refused(ValueError):
    """A form with fields that are missing, of the wrong kind or out of range."""

    def __init__(self, fields):
        super().__init__("wrong: " + ", ".join(fields))
        self.fields = list(fields)
