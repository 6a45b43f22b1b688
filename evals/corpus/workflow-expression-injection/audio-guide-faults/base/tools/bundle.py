"""python tools/bundle.py SOURCE OUT: one archive per gallery."""

import sys
import zipfile
from pathlib import Path


def bundle(source, out):
    out.mkdir(parents=True, exist_ok=True)
    for gallery in sorted(one for one in source.iterdir() if one.is_dir()):
        with zipfile.ZipFile(out / f"{gallery.name}.zip", "w") as archive:
            for stop in sorted(gallery.glob("*.txt")):
                archive.write(stop, stop.name)
    return sorted(path.name for path in out.glob("*.zip"))


if __name__ == "__main__":
    print(*bundle(Path(sys.argv[1]), Path(sys.argv[2])), sep="\n")
