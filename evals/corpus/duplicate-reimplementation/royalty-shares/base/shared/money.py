"""Money is whole cents everywhere."""


def split(cents: int, weights: list[int]) -> list[int]:
    """Share an amount out by weights, without losing or making a cent: what is left goes to the largest remainders, the first of equals first."""
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise ValueError("nothing to share by")
    shares = [cents * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda at: (-(cents * weights[at] % whole), at))
    for at in order[: cents - sum(shares)]:
        shares[at] += 1
    return shares


def text(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}"
