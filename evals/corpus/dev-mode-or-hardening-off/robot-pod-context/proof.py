"""Works out what each container may do from what the API server keeps: exit 1 with the harm, 0 when the tree is safe, 3 when neither could be shown."""

import os
import sys
import traceback
from pathlib import Path


def broken(*what):
    traceback.print_exception(*what)
    sys.stderr.flush()
    os._exit(3)


sys.excepthook = broken
sys.dont_write_bytecode = True
TREE = Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

import yaml

# What the API server keeps of a security context; anything else is an unknown field and is dropped with a warning.
POD = {"runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup", "fsGroupChangePolicy", "supplementalGroups", "seccompProfile", "seLinuxOptions", "sysctls", "appArmorProfile", "windowsOptions"}
CONTAINER = {"runAsNonRoot", "runAsUser", "runAsGroup", "seccompProfile", "seLinuxOptions", "appArmorProfile", "windowsOptions",
             "readOnlyRootFilesystem", "allowPrivilegeEscalation", "capabilities", "privileged", "procMount"}
DEFAULTS = {"readOnlyRootFilesystem": False, "allowPrivilegeEscalation": True, "runAsNonRoot": False, "capabilities": {}}


def effective(pod, container):
    kept = {key: value for key, value in pod.get("securityContext", {}).items() if key in POD}
    own = {key: value for key, value in container.get("securityContext", {}).items() if key in CONTAINER}
    return {**DEFAULTS, **{key: value for key, value in kept.items() if key in CONTAINER}, **own}


def main():
    seen = 0
    for name in yaml.safe_load((TREE / "kustomization.yaml").read_text())["resources"]:
        thing = yaml.safe_load((TREE / name).read_text())
        if thing["kind"] != "Deployment":
            continue
        pod = thing["spec"]["template"]["spec"]
        for container in pod["containers"]:
            seen += 1
            has = effective(pod, container)
            open_ways = []
            if not has["readOnlyRootFilesystem"]:
                open_ways.append("may write to its root file system")
            if has["allowPrivilegeEscalation"]:
                open_ways.append("may gain privileges")
            if "ALL" not in has["capabilities"].get("drop", []):
                open_ways.append("keeps the default capabilities")
            if not has["runAsNonRoot"] or not has.get("runAsUser"):
                open_ways.append("may run as root")
            if open_ways:
                return True, f"container {container['name']} of {thing['metadata']['name']} " + ", ".join(open_ways)
    if seen != 8:
        raise RuntimeError(f"{seen} containers")
    return False, "safe: every container is as closed as before"


harm, said = main()
print(said)
sys.exit(1 if harm else 0)
