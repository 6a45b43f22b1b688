"""An evening peak played against the connection limit of the database, from the parsed manifests."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    import yaml

    documents = [d for path in sorted((TREE / "deploy").glob("*.yml")) for d in yaml.safe_load_all(path.read_text())]
    kinds = lambda kind: {d["metadata"]["name"]: d["spec"] for d in documents if d["kind"] == kind}
    arguments = kinds("StatefulSet")["readings-db"]["template"]["spec"]["containers"][0]["args"]
    settings = dict(a.split("=", 1) for a in arguments if "=" in a)
    free = int(settings["max_connections"]) - int(settings["superuser_reserved_connections"])
    pools = {}
    for name, spec in kinds("Deployment").items():
        env = {e["name"]: e["value"] for e in spec["template"]["spec"]["containers"][0]["env"]}
        pods = kinds("HorizontalPodAutoscaler")[name]["maxReplicas"]
        pools[name] = [int(env["DATABASE_POOL"])] * pods
    # at the peak every pod fills its pool, one connection at a time, all workloads in turn
    used, refused = 0, {}
    waiting = [(name, size) for name, sizes in pools.items() for size in sizes]
    round_ = 0
    while any(size > round_ for _, size in waiting):
        for name, size in waiting:
            if size > round_:
                if used < free:
                    used += 1
                else:
                    refused[name] = refused.get(name, 0) + 1
        round_ += 1
    if refused:
        print(f"at the peak the database has {free} connections to give and refuses {sum(refused.values())}: {refused}")
        return 1
    print(f"safe: {used} of {free} connections are in use at the peak")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
