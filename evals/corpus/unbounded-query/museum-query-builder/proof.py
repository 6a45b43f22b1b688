"""Every question to the catalogue, with more rows than anybody asked for."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    import inspect
    from importlib import import_module

    from museum.db import Database
    from tests.test_catalogue import NAMES, call, fill

    db = Database()
    asked = 0
    for name in NAMES:
        fill(db, name, 700)
        module = import_module(f"museum.catalogue.{name}")
        for key, function in inspect.getmembers(module, inspect.isfunction):
            parameters = inspect.signature(function).parameters
            if "limit" not in parameters:
                continue
            asked += 1
            for more in ({}, {"limit": 7}):
                wanted = more.get("limit", parameters["limit"].default)
                found = len(call(db, name, function, **more))
                if found < wanted:
                    raise RuntimeError(f"{name}.{key} finds {found}")
                if found > wanted:
                    print(f"{name}.{key} is asked for {wanted} rows and reads all {found} that the table has")
                    return 1
    print(f"safe: {asked} questions give no more rows than asked for")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
