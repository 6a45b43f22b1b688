"""Every pod of a service answers 503: how many requests does one visitor cause?"""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))

def main():
    import yaml

    clients = yaml.safe_load((TREE / "config" / "clients.yml").read_text())["clients"]
    front = yaml.safe_load((TREE / "config" / "front.yml").read_text())["listener"]
    mesh = {}
    for path in sorted((TREE / "mesh").glob("*.yml")):
        for document in yaml.safe_load_all(path.read_text()):
            if document["kind"] == "VirtualService":
                mesh[document["metadata"]["name"]] = document["spec"]["http"]

    def tries_of_mesh(route):
        retries = route.get("retries", {})
        on = set(retries.get("retryOn", "").split(","))
        return 1 + (retries.get("attempts", 2) if on & {"503", "5xx", "gateway-error"} else 0)

    counts = {}
    for name, routes in mesh.items():
        client = clients[name]
        own = client["tries"] if "status-503" in client.get("when", []) else 1
        for route in routes:
            received = 0
            for _ in range(1 + front["again_on_503"]):
                for _ in range(own):
                    for _ in range(tries_of_mesh(route)):
                        received += 1
            counts[f"{name}/{route['name']}"] = received
    worst = max(counts, key=counts.get)
    if counts[worst] > 12:
        print(f"when {worst} answers 503, one click of a visitor becomes {counts[worst]} requests to it, over front, client and mesh")
        return 1
    print(f"safe: at worst one click becomes {counts[worst]} requests ({worst})")
    return 0


if __name__ == "__main__":
    try:
        code = main()
    except BaseException:
        traceback.print_exc()
        code = 3
    sys.stdout.flush()
    sys.exit(code)
