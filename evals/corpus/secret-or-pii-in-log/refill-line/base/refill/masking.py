"""How records print: each class names the fields that may be seen outside of the pharmacy's own screens."""


class Masked:
    shown = ()

    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in self.shown]
        return f"{type(self).__name__}({', '.join(parts)})"
