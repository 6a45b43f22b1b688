"""A request for a name that is still encoded once must not leave the folder of the exhibition."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import tempfile


def run():
    from guide.library import Library
    from guide.web import Guide

    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder) / "tracks"
        (root / "masks" / "room-2").mkdir(parents=True)
        (root / "masks" / "room-2" / "fox.ogg").write_bytes(b"fox")
        (root / "masks" / "room-2" / "old bear.ogg").write_bytes(b"bear")
        (pathlib.Path(folder) / "guide.ini").write_text("key = 1")

        def get(path):
            seen = []
            body = b"".join(Guide(Library(root), "masks")({"PATH_INFO": path}, lambda status, headers: seen.append(status)))
            return seen[0][:3], body

        if get("/tracks/room-2/fox.ogg") != ("200", b"fox") or get("/tracks/room-2/old%20bear.ogg")[1] != b"bear":
            raise RuntimeError("the feature does not work")
        for path in ("/tracks/..%2F..%2Fguide.ini", "/tracks/room-2/..%2F..%2F..%2Fguide.ini", "/tracks/../../guide.ini", "/tracks/%2e%2e/%2e%2e/guide.ini"):
            status, body = get(path)
            if status == "200" and b"key" in body:
                return f"GET {path} answered a file outside the folder of the exhibition"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
