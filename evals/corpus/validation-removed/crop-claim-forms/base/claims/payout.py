"""What a claim pays."""

SHARE = {"basic": 60, "full": 90}


def payout(claim):
    """Cents."""
    whole = claim["hectares_tenths"] * claim["cents_per_hectare"] // 10
    return whole * claim["loss_percent"] * SHARE[claim["cover"]] // 10_000
