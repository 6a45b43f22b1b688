"""What the machine prints: 32 signs a line."""

WIDTH = 32

FOOT = (
    "Please keep this until you have",
    "left the park.",
)


def text(park, entered, left, cents):
    lines = [f"Car park {park}", f"in   {entered:%d.%m. %H:%M}", f"out  {left:%d.%m. %H:%M}"]
    lines.append(f"due  {cents / 100:.2f}")
    return [line[:WIDTH] for line in (*lines, *FOOT)]
