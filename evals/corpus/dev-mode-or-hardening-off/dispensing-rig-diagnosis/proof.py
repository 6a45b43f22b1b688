"""Builds each stage's settings and lets a request fail: exit 1 when a stage that is open to the hospital shows its insides."""
import sys
import traceback
from pathlib import Path

import yaml


def main(tree):
    sys.path.insert(0, str(tree))
    sys.dont_write_bytecode = True
    from app.replies import failed, merge, settings_page

    stages = yaml.safe_load((tree / "deploy/stages.yml").read_text())["stages"]
    request = {"id": "1", "patient": "P-4471", "drug": "heparin"}
    shown = []
    for name, stage in stages.items():
        settings = merge(*(yaml.safe_load((tree / one).read_text()) for one in stage["files"]))
        try:
            raise OSError("arm stopped")
        except OSError as error:
            body = failed(settings, error, request)[1]
        if stage["exposed"]:
            shown += [f"{name}: {what}" for what, is_shown in (("trace and patient data in replies", "P-4471" in str(body)), ("settings page", settings_page(settings)[0] == 200)) if is_shown]
    if shown:
        print("stages open to the hospital's network show their insides: " + "; ".join(shown))
        return 1
    rig = merge(*(yaml.safe_load((tree / one).read_text()) for one in stages["rig"]["files"]))
    if settings_page(rig)[0] != 200:
        raise RuntimeError("the rig shows nothing either")
    print("safe: only the rig shows details")
    return 0


try:
    code = main(Path(sys.argv[1]).resolve())
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
