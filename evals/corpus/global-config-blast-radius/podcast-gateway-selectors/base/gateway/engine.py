"""Which policies stand in front of a route. Every edge location loads the same files within a minute of a merge."""


def attached(engine, policies, route):
    """The names of the policies of a route, in the order in which they run."""
    found = [name for name in route.get("policies", [])]
    if engine.get("attach", "named") == "selector":
        labels = route.get("labels", {})
        for name, policy in sorted(policies.items()):
            wanted = policy.get("match") or {}
            if name not in found and all(labels.get(key) == value for key, value in wanted.items()):
                found.append(name)
    unknown = [name for name in found if name not in policies]
    if unknown:
        raise LookupError("unknown policies: " + ", ".join(unknown))
    return sorted(found, key=lambda name: policies[name].get("order", 50))


def allowance(engine, policies, route):
    """Requests per minute that the route may take in, or None."""
    limits = [policies[name]["requests_per_minute"] for name in attached(engine, policies, route) if "requests_per_minute" in policies[name]]
    return min(limits, default=None)
