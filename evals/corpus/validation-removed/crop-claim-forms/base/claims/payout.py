"""What a claim pays; sums below the office's limit go out the same night."""

OFFICE_LIMIT = 500_000_000
SHARE = {"basic": 60, "full": 90}


def payout(claim):
    """Cents."""
    whole = claim["hectares_tenths"] * claim["cents_per_hectare"] // 10
    return whole * claim["loss_percent"] * SHARE[claim["cover"]] // 10_000
