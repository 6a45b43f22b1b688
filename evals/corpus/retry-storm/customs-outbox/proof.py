"""An authority whose answers get lost: how often is one shipment charged?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    from declarations.authority import Authority
    from declarations.model import Declaration
    from declarations.outbox import Outbox
    from declarations.references import References

    charged, calls = {}, []

    def wire(message, timeout):
        calls.append(message["reference"])
        charged.setdefault(message["reference"], message["shipment"])
        if len(calls) < 4:
            raise TimeoutError("the answer was lost")
        return 200, {"reference": message["reference"], "duty": message["value"] // 10}

    slept = []
    outbox = Outbox(Authority(wire, References("77")), sleep=slept.append)
    declaration = Declaration("S1", "tiles", 900)
    outbox.put(declaration)
    for _ in range(4):
        outbox.run()
    if not declaration.filed or outbox.waiting:
        raise RuntimeError("it was never filed")
    if len(calls) > 8:
        print(f"{len(calls)} messages were sent for one declaration")
        return 1
    if len(charged) > 1:
        print(f"one shipment was filed under {len(charged)} references, each charged with duty, because its answers got lost")
        return 1
    print("safe: the shipment is filed under one reference, however often it was sent")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
