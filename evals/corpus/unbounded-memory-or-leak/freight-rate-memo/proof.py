"""How much does the service remember after many different shipments?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    import gc

    from quotes import api

    api.reload()
    api.warm()

    def held(count, offset):
        for number in range(count):
            api.quote({"from": f"{10000 + number + offset}", "to": f"{99000 - number}", "service": "road", "kilos": 1 + number % 1200})
        gc.collect()
        return sum(f.cache_info().currsize for f in vars(api).values() if hasattr(f, "cache_info"))

    first, second = held(4000, 0), held(8000, 4000)
    most = 25 * 3 * 24
    if second > most and second > first + 4000:
        print(f"after 12000 shipments the process remembers {second} rates and keeps growing; the tariff has {most}")
        return 1
    print(f"safe: {second} rates are remembered, the tariff has {most}")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
