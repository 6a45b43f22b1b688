"""An editor names a show so that a shell would run a part of the name; then the show is recorded."""

import os
import pathlib
import subprocess
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import tempfile
from datetime import date


def run():
    from radio.recorder import Recorder
    from radio.shows import made

    os.environ["PATH"] = (os.environ.get("PATH") or "") + ":/usr/bin:/bin"
    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            encoder = pathlib.Path(folder) / "encoder"
            encoder.write_text("#!/bin/sh\ncat\n")
            encoder.chmod(0o755)
            recorder = Recorder(folder, str(encoder))
            good = made({"code": "late-jazz", "label": "Late Jazz", "host": "Ida"})
            if recorder.keep(good, date(2025, 3, 1), b"wave").read_bytes() != b"wave":
                raise RuntimeError("nothing was recorded")
            if made({"code": "a1", "label": "Jörg's Café", "host": "Ida"}).label != "Jörg's Café":
                raise RuntimeError("the name was not kept")
            try:
                show = made({"code": "open-door", "label": "Open $(echo in > door) house", "host": "Ida"})
            except ValueError:
                return None
            try:
                recorder.keep(show, date(2025, 3, 2), b"wave")
            except (OSError, subprocess.SubprocessError):
                pass
            if (pathlib.Path(folder) / "door").exists():
                return "a part of the show's name was run as a command while the show was recorded"
        finally:
            os.chdir(home)
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
