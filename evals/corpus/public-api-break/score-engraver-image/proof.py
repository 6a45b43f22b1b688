"""Exit 1 with the harm in the last line, 0 when the tree is safe."""

import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
tree = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))

def image(text):
    """Environment, working directory and folders of the last stage of a Dockerfile."""
    joined = text.replace("\\\n", " ")
    env, folders = {}, set()
    for line in joined.splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "FROM":
            env, folders = {}, set()
        elif word == "ENV":
            env.update(pair.split("=", 1) for pair in rest.split())
        elif word == "RUN" and rest.startswith("mkdir -p "):
            folders |= set(rest.split("&&")[0].split()[2:])
    return env, folders


def main():
    import shutil

    import yaml

    from engraver.work import run

    env, folders = image((tree / "Dockerfile").read_text("utf-8"))
    lost = []
    for file in sorted((tree / "consumers").glob("*.yaml")):
        service = yaml.safe_load(file.read_text("utf-8"))["services"]["engraver"]
        with tempfile.TemporaryDirectory() as work:
            box, host = pathlib.Path(work) / "box", pathlib.Path(work) / "host"
            for folder in folders:
                (box / folder.lstrip("/")).mkdir(parents=True, exist_ok=True)
            mounts = [volume.split(":")[1] for volume in service["volumes"]]
            for number, target in enumerate(mounts):
                (host / str(number)).mkdir(parents=True)
                inside = box / target.lstrip("/")
                if inside.exists():
                    shutil.rmtree(inside)
                inside.parent.mkdir(parents=True, exist_ok=True)
                inside.symlink_to(host / str(number))
            (host / "0" / "waltz.abc").write_text("K:D")
            names = {**env, **service.get("environment", {})}
            seen = {key: str(box / value.lstrip("/")) for key, value in names.items() if value.startswith("/")}
            said = list(run(seen))
            if said != ["waltz.abc: waltz.page"]:
                print("the image does not engrave", file.name, said)
                return 4
            if not (host / "1" / "waltz.page").exists():
                lost.append(file.stem)
    if lost:
        print(f"pages stay inside the container of {', '.join(lost)}: nothing reaches the folder they mount for them")
        return 1
    print("safe: the pages of every consumer land in the folder it mounts")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
