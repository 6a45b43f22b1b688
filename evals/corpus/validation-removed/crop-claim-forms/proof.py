"""Sends forms with numbers far out of range to every crop and pays what is taken: exit 1 when an impossible claim is paid."""
import sys
import traceback
from pathlib import Path

# crop: what its form accepts (whole: least, most or None; text: longest; one_of: choices)
ACCEPTS = {
    "wheat": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["hail", "rust", "drought"]], ["whole", "hectares_tenths", 1, 1000], ["whole", "loss_percent", 8, 100], ["one_of", "stage", ["sown", "leaf", "bloom", "ripe"]], ["whole", "litres_m2", 1, 400], ["whole", "journal_page", 1, None], ["text", "lot", 24], ["whole", "trees", 1, 30000], ["whole", "scale_ticket", 1, None]],
    "rye": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "flood"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "scale_ticket", 1, None], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["text", "remark", 400], ["whole", "rows", 1, 450], ["whole", "net_metres", 0, 20000]],
    "millet": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["birds", "drought"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "journal_page", 1, None], ["whole", "days_dry", 10, 200], ["text", "variety", 40], ["one_of", "stage", ["sown", "leaf", "bloom", "ripe"]], ["whole", "litres_m2", 1, 400]],
    "potato": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["blight", "flood", "frost"]], ["whole", "hectares_tenths", 1, 4000], ["whole", "loss_percent", 8, 100], ["whole", "sprayed_times", 0, 25], ["whole", "scale_ticket", 1, None], ["whole", "witnesses", 0, 9], ["text", "remark", 400], ["one_of", "organic", ["yes", "no", "turning"]], ["whole", "stakes", 0, 200000]],
    "carrot": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["flood", "fly"]], ["whole", "hectares_tenths", 1, 4000], ["whole", "loss_percent", 8, 100], ["whole", "sown_week", 1, 53], ["whole", "stakes", 0, 200000], ["whole", "resown_tenths", 0, 4000], ["whole", "hail_mm", 3, 120], ["text", "inspector", 60], ["whole", "serial", 1, None], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "altitude_m", 0, None]],
    "cabbage": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["hail", "moth"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "traps", 0, 300], ["whole", "journal_page", 1, None], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "scale_ticket", 1, None], ["text", "lot", 24], ["whole", "animals_seen", 0, 500]],
    "asparagus": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "flood"]], ["whole", "hectares_tenths", 1, 1000], ["whole", "loss_percent", 8, 100], ["whole", "rows", 1, 900], ["whole", "scale_ticket", 1, None], ["whole", "photos", 1, 40], ["whole", "traps", 0, 300], ["one_of", "organic", ["yes", "no", "turning"]], ["whole", "serial", 1, None], ["text", "variety", 40], ["whole", "years_insured", 0, 60]],
    "raspberry": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "virus"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "journal_page", 1, None], ["whole", "sown_week", 1, 53], ["text", "inspector", 60], ["whole", "slope_percent", 0, 60], ["whole", "days_dry", 10, 200], ["whole", "harvest_week", 1, 53], ["one_of", "stage", ["sown", "leaf", "bloom", "ripe"]]],
    "gooseberry": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["mildew", "frost"]], ["whole", "hectares_tenths", 1, 4000], ["whole", "loss_percent", 8, 100], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "sown_week", 1, 53], ["text", "lot", 24], ["whole", "wind_kmh", 0, 250], ["whole", "sprayed_times", 0, 25], ["whole", "serial", 1, None], ["whole", "litres_m2", 1, 400]],
    "plum": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "sharka"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "serial", 1, None], ["whole", "sprayed_times", 0, 25], ["one_of", "stage", ["sown", "leaf", "bloom", "ripe"]], ["text", "inspector", 60], ["whole", "years_insured", 0, 60]],
    "pear": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["fireblight", "hail"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "serial", 1, None], ["whole", "traps", 0, 300], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "scale_ticket", 1, None], ["text", "lot", 24], ["whole", "stakes", 0, 200000], ["whole", "trees", 1, 30000]],
    "apricot": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "monilia"]], ["whole", "hectares_tenths", 1, 4000], ["whole", "loss_percent", 8, 100], ["whole", "years_insured", 0, 60], ["whole", "bales", 0, 9000], ["whole", "journal_page", 1, None], ["text", "variety", 40], ["one_of", "organic", ["yes", "no", "turning"]], ["whole", "slope_percent", 0, 60], ["whole", "stakes", 0, 200000]],
    "hazel": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "weevil"]], ["whole", "hectares_tenths", 1, 1000], ["whole", "loss_percent", 8, 100], ["text", "remark", 400], ["whole", "animals", 1, 500], ["whole", "sprayed_times", 0, 25], ["one_of", "stage", ["sown", "leaf", "bloom", "ripe"]], ["whole", "net_metres", 0, 20000], ["whole", "scale_ticket", 1, None], ["whole", "altitude_m", 0, None], ["whole", "photos", 1, 40]],
    "grape": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["hail", "frost", "mildew"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "trees", 1, 15000], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "journal_page", 1, None], ["whole", "harvest_week", 1, 53], ["text", "variety", 40]],
    "rape": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["hail", "beetle"]], ["whole", "hectares_tenths", 1, 4000], ["whole", "loss_percent", 8, 100], ["whole", "sown_week", 1, 53], ["text", "inspector", 60], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "litres_m2", 1, 400], ["whole", "scale_ticket", 1, None]],
    "hemp": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["wind", "hail"]], ["whole", "hectares_tenths", 1, 1000], ["whole", "loss_percent", 8, 100], ["whole", "serial", 1, None], ["whole", "harvest_week", 1, 53], ["whole", "bales", 0, 9000], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["text", "village", 60]],
    "clover": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["drought", "flood"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "serial", 1, None], ["one_of", "soil", ["loam", "clay", "sand", "peat"]], ["whole", "photos", 1, 40], ["whole", "sprayed_times", 0, 25], ["whole", "hail_mm", 3, 120], ["text", "village", 60], ["whole", "resown_tenths", 0, 4000]],
    "meadow": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["drought", "mice", "boar"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["whole", "years_insured", 0, 60], ["one_of", "organic", ["yes", "no", "turning"]], ["text", "village", 60], ["whole", "bales", 0, 9000], ["whole", "wind_kmh", 0, 250], ["whole", "altitude_m", 0, None], ["whole", "sprayed_times", 0, 25]],
    "pumpkin": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "hail"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["text", "inspector", 60], ["whole", "witnesses", 0, 9], ["whole", "altitude_m", 0, None], ["whole", "sown_week", 1, 53], ["whole", "slope_percent", 0, 60], ["one_of", "organic", ["yes", "no", "turning"]]],
    "bean": [["text", "grower", 60], ["whole", "parcel", 1, 9999], ["one_of", "cover", ["basic", "full"]], ["one_of", "peril", ["frost", "flood"]], ["whole", "hectares_tenths", 1, 2000], ["whole", "loss_percent", 8, 100], ["one_of", "organic", ["yes", "no", "turning"]], ["whole", "witnesses", 0, 9], ["whole", "hail_mm", 3, 120], ["whole", "animals_seen", 0, 500], ["text", "variety", 40], ["whole", "traps", 0, 300], ["whole", "journal_page", 1, None]],
}


def main(tree):
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = True
    from claims.errors import Refused
    from claims.forms import read
    from claims.payout import payout

    def good(spec):
        return {kind[1]: kind[2] if kind[0] == "whole" else "x" if kind[0] == "text" else kind[2][0] for kind in spec}

    def taken(crop, form):
        try:
            return read(crop, form)
        except Refused:
            return None

    for crop, spec in ACCEPTS.items():
        form = good(spec)
        if taken(crop, form) is None:
            raise RuntimeError(f"{crop}: a good form is refused")
        for kind, name, *bounds in spec:
            if kind == "whole":
                least, most = bounds
                foul = [least - 1] + ([] if most is None else [most + 1, most * 1000 + 7]) + ["5", None, 1.5]
            elif kind == "text":
                foul = ["y" * (bounds[0] + 1)] + ([] if name == "remark" else ["", None])
            else:
                foul = ["locusts", None]
            for value in foul:
                claim = taken(crop, {**form, name: value})
                if claim is not None:
                    best = {**claim, "loss_percent": 100, "cover": "full"}
                    print(f"a claim for {crop} with {name} = {str(value)[:20]!r} is taken and pays {payout(best) // 100:,} in place of being refused")
                    return 1
    print(f"safe: {len(ACCEPTS)} forms refuse what is out of range")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
