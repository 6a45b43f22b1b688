"""Every numeric limit of the bylaw, at, below and above."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

# kind|field|the value that is refused stands in this relation to|the limit
TABLE = """
market_stall|speakers|>=|8
market_stall|width_m|>|3
market_stall|vehicles|>|12
market_stall|area_m2|>|2650
market_stall|power_kw|>=|4
market_stall|staff|<|43
market_stall|tents|>=|1
market_stall|noise_db|>|54
market_stall|end_hour|>=|19
market_stall|exits|<|8
market_stall|water_l|<=|1050
film_shoot|age|<|17
film_shoot|width_m|>|6
film_shoot|aisle_cm|<=|300
film_shoot|notice_days|<|10
film_shoot|guests|>|1500
film_shoot|deposit_eur|<|2300
film_shoot|bins|<|6
film_shoot|noise_db|>=|69
film_shoot|weight_kg|>|3100
film_shoot|slope_pct|>|12
film_shoot|vehicles|>=|7
film_shoot|exits|<=|7
fireworks|vehicles|>|12
fireworks|noise_db|>|54
fireworks|width_m|>=|7
fireworks|distance_m|<=|120
fireworks|tents|>|17
fireworks|cover_keur|<|4300
fireworks|water_l|<|4650
fireworks|area_m2|>|2500
fireworks|start_hour|<=|8
fireworks|age|<=|20
fireworks|guests|>=|850
fireworks|deposit_eur|<|4050
scaffold|helpers|<|6
scaffold|width_m|>=|9
scaffold|tents|>=|15
scaffold|age|<|19
scaffold|cover_keur|<=|2850
scaffold|vehicles|>|7
scaffold|staff|<=|20
scaffold|area_m2|>=|2950
scaffold|toilets|<=|24
scaffold|exits|<=|4
scaffold|end_hour|>|22
scaffold|guests|>|1050
scaffold|deposit_eur|<|550
street_music|noise_db|>=|89
street_music|cover_keur|<|1500
street_music|end_hour|>|19
street_music|lights_lux|<|351
street_music|wind_ms|>=|6
street_music|tents|>|9
street_music|aisle_cm|<|103
street_music|toilets|<|9
street_music|vehicles|>=|9
street_music|speakers|>=|6
street_music|start_hour|<=|11
parade|height_m|>=|20
parade|water_l|<|3350
parade|kerb_cm|<|118
parade|slope_pct|>|2
parade|speakers|>=|2
parade|tents|>=|17
parade|aisle_cm|<|228
parade|vehicles|>|9
parade|bins|<|40
parade|width_m|>=|5
parade|notice_days|<|39
parade|age|<|18
parade|area_m2|>|2000
drone_flight|bins|<|32
drone_flight|age|<|20
drone_flight|water_l|<|1650
drone_flight|height_m|>|8
drone_flight|vehicles|>|2
drone_flight|slope_pct|>|4
drone_flight|noise_db|>|67
drone_flight|helpers|<|8
drone_flight|staff|<|31
drone_flight|exits|<|5
drone_flight|distance_m|<|50
open_fire|staff|<=|11
open_fire|age|<|19
open_fire|power_kw|>|62
open_fire|end_hour|>|18
open_fire|kerb_cm|<=|25
open_fire|tents|>=|10
open_fire|water_l|<|6650
open_fire|depth_m|>|4
open_fire|notice_days|<|11
open_fire|slope_pct|>=|9
open_fire|vehicles|>=|9
skip_container|water_l|<|3100
skip_container|bins|<|4
skip_container|lights_lux|<=|218
skip_container|end_hour|>|19
skip_container|exits|<=|3
skip_container|depth_m|>|2
skip_container|noise_db|>|49
skip_container|wind_ms|>|10
skip_container|toilets|<|4
skip_container|deposit_eur|<|300
skip_container|guests|>=|1300
skip_container|width_m|>|3
crane|bins|<|7
crane|staff|<=|41
crane|tents|>|15
crane|aisle_cm|<=|260
crane|toilets|<=|20
crane|helpers|<=|8
crane|area_m2|>=|1400
crane|wind_ms|>=|9
crane|slope_pct|>|3
crane|noise_db|>|62
crane|deposit_eur|<|4300
crane|distance_m|<=|144
crane|height_m|>=|20
house_move|bins|<|9
house_move|width_m|>|7
house_move|end_hour|>|17
house_move|vehicles|>|4
house_move|height_m|>=|16
house_move|slope_pct|>=|3
house_move|start_hour|<|7
house_move|power_kw|>=|2
house_move|toilets|<|21
house_move|days|>|18
house_move|wind_ms|>|14
house_move|depth_m|>=|2
house_move|kerb_cm|<|109
festival|vehicles|>=|14
festival|age|<=|20
festival|wind_ms|>|8
festival|slope_pct|>=|2
festival|staff|<|57
festival|distance_m|<|51
festival|area_m2|>|2850
festival|deposit_eur|<=|3100
festival|exits|<|5
festival|start_hour|<|9
festival|kerb_cm|<=|129
festival|noise_db|>=|84
festival|notice_days|<=|53
charity_run|speakers|>|1
charity_run|age|<=|17
charity_run|end_hour|>=|18
charity_run|power_kw|>=|61
charity_run|staff|<=|14
charity_run|water_l|<|6750
charity_run|width_m|>|3
charity_run|notice_days|<|52
charity_run|aisle_cm|<|162
charity_run|tents|>|11
charity_run|kerb_cm|<|97
boat_rally|notice_days|<=|18
boat_rally|kerb_cm|<=|42
boat_rally|helpers|<|4
boat_rally|wind_ms|>=|12
boat_rally|aisle_cm|<|337
boat_rally|width_m|>|9
boat_rally|area_m2|>|1500
boat_rally|age|<=|18
boat_rally|days|>|4
boat_rally|height_m|>|20
boat_rally|distance_m|<|172
boat_rally|tents|>|18
boat_rally|vehicles|>|11
food_truck|speakers|>=|9
food_truck|deposit_eur|<|2450
food_truck|start_hour|<|11
food_truck|cover_keur|<=|3200
food_truck|toilets|<|10
food_truck|end_hour|>|17
food_truck|kerb_cm|<|92
food_truck|distance_m|<|187
food_truck|notice_days|<|53
food_truck|days|>|23
food_truck|vehicles|>|3
food_truck|slope_pct|>=|6
food_truck|tents|>|12
balloon_launch|noise_db|>|87
balloon_launch|lights_lux|<|296
balloon_launch|staff|<|27
balloon_launch|toilets|<|29
balloon_launch|aisle_cm|<|165
balloon_launch|weight_kg|>=|500
balloon_launch|exits|<=|5
balloon_launch|days|>=|24
balloon_launch|age|<|17
balloon_launch|speakers|>|1
balloon_launch|notice_days|<|90
tree_felling|lights_lux|<|73
tree_felling|helpers|<=|9
tree_felling|weight_kg|>|5450
tree_felling|cover_keur|<|3700
tree_felling|power_kw|>|48
tree_felling|distance_m|<|28
tree_felling|slope_pct|>|7
tree_felling|depth_m|>|10
tree_felling|end_hour|>|18
tree_felling|days|>|22
tree_felling|tents|>|13
tree_felling|bins|<|6
tree_felling|speakers|>|11
sign_board|height_m|>=|7
sign_board|cover_keur|<|3800
sign_board|depth_m|>=|2
sign_board|kerb_cm|<|79
sign_board|water_l|<|1550
sign_board|bins|<|14
sign_board|speakers|>|6
sign_board|staff|<|50
sign_board|tents|>|1
sign_board|area_m2|>=|3800
sign_board|deposit_eur|<|3650
terrace|tents|>=|19
terrace|bins|<=|19
terrace|days|>|27
terrace|speakers|>|3
terrace|start_hour|<|8
terrace|slope_pct|>|2
terrace|lights_lux|<=|175
terrace|vehicles|>=|11
terrace|age|<|21
terrace|notice_days|<|57
terrace|end_hour|>|20
terrace|height_m|>|2
terrace|water_l|<|1950
moving_van|speakers|>=|1
moving_van|cover_keur|<=|4400
moving_van|toilets|<=|9
moving_van|slope_pct|>|5
moving_van|kerb_cm|<|144
moving_van|power_kw|>|30
moving_van|aisle_cm|<|161
moving_van|tents|>=|1
moving_van|guests|>|1900
moving_van|age|<|19
street_party|tents|>|11
street_party|height_m|>=|8
street_party|wind_ms|>|15
street_party|start_hour|<|9
street_party|distance_m|<=|32
street_party|exits|<|7
street_party|speakers|>=|12
street_party|noise_db|>=|58
street_party|slope_pct|>=|11
street_party|days|>|12
street_party|power_kw|>|25
street_party|notice_days|<|70
street_party|lights_lux|<|180
night_works|age|<|21
night_works|cover_keur|<=|2700
night_works|speakers|>|1
night_works|guests|>=|900
night_works|helpers|<|11
night_works|toilets|<=|17
night_works|start_hour|<|11
night_works|weight_kg|>|3350
night_works|kerb_cm|<=|136
night_works|area_m2|>=|1650
dog_show|water_l|<|3750
dog_show|aisle_cm|<|311
dog_show|area_m2|>|1800
dog_show|noise_db|>=|46
dog_show|days|>=|11
dog_show|staff|<|42
dog_show|wind_ms|>=|16
dog_show|width_m|>|8
dog_show|guests|>|1950
dog_show|start_hour|<|9
dog_show|speakers|>=|7
dog_show|helpers|<=|1
dog_show|age|<|19
flea_market|bins|<|10
flea_market|days|>|1
flea_market|staff|<=|6
flea_market|distance_m|<|288
flea_market|water_l|<=|3950
flea_market|cover_keur|<|2150
flea_market|guests|>|1350
flea_market|depth_m|>|2
flea_market|width_m|>=|4
ice_rink|slope_pct|>|7
ice_rink|age|<=|17
ice_rink|staff|<|17
ice_rink|water_l|<|8250
ice_rink|deposit_eur|<|1350
ice_rink|guests|>|650
ice_rink|kerb_cm|<|42
ice_rink|depth_m|>|4
ice_rink|notice_days|<|44
puppet_stage|cover_keur|<|2750
puppet_stage|aisle_cm|<=|199
puppet_stage|weight_kg|>=|6750
puppet_stage|exits|<=|4
puppet_stage|end_hour|>|17
puppet_stage|vehicles|>|10
puppet_stage|toilets|<|15
puppet_stage|lights_lux|<=|29
puppet_stage|water_l|<|8950
puppet_stage|tents|>=|3
puppet_stage|guests|>|1700
puppet_stage|staff|<|27
puppet_stage|notice_days|<|88
"""


def main():
    import operator

    from permits.office import answer
    from tests.samples import SAMPLES

    refused = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}
    wrong = []
    for line in TABLE.strip().split("\n"):
        kind, field, relation, limit = line.split("|")
        form = {**SAMPLES[kind], "night": "yes", "alcohol": "yes", "on_road": "yes"}
        before = answer(kind, form)[1]
        for value in (int(limit) - 1, int(limit), int(limit) + 1):
            now = [p for p in answer(kind, {**form, field: str(value)})[1] if p not in before]
            if bool(now) != refused[relation](value, int(limit)):
                wrong.append(f"{kind} with {field} {value} is {'refused' if now else 'granted'}, the bylaw refuses {relation} {limit}")
    if wrong:
        print("; ".join(wrong))
        return 1
    print(f"safe: all limits hold at their boundary")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
