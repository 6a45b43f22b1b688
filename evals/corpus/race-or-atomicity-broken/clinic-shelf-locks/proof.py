"""A nurse takes a dose between the read and the write of a move."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import threading


class Store(dict):
    """Lets another thread run right after a value was read, as a busy machine may."""

    after_read = None

    def get(self, key, default=None):
        value = super().get(key, default)
        if self.after_read and threading.current_thread() is threading.main_thread():
            hook, key_wanted = self.after_read
            if key == key_wanted:
                self.after_read = None
                hook()
        return value


def main():
    from stock import doses, transfers
    from stock.audit import Audit
    from stock.moves import Move
    from stock.shelves import Shelves

    for by in ("hand", "van", "courier"):
        for shelf in (("north", "L1"), ("quay", "L1")):
            store = Store({("north", "L1"): 40, ("quay", "L1"): 20})
            shelves, audit, transit = Shelves(store), Audit(), transfers.Transit()
            nurse = threading.Thread(target=doses.give, args=(shelves, audit, shelf[0], "L1", 3), daemon=True)

            def cut_in():
                nurse.start()
                nurse.join(0.15)

            store.after_read = (cut_in, shelf)
            move = Move("north", "quay", "L1", 10, by)
            transfers.ship(shelves, audit, transit, move)
            if by == "courier":
                transfers.sign(shelves, audit, transit, move)
            if nurse.ident is None:
                raise RuntimeError("the nurse never came")
            nurse.join(2)
            total = sum(store.values())
            if total != 57:
                print(f"60 doses, 3 given during a move by {by}, and the shelves say {total}: the nurse's write was overwritten")
                return 1
    print("safe: no dose is lost, whoever cuts in")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
