"""Bikes that are in for repair."""

from workshop.roles import requires


def find(call):
    """Where a bike stands: for the customer's tag number."""
    call.shop.logger.append(f"find {call.values['tag']}")
    bike = call.shop.bikes[call.values["tag"]]
    return {"tag": call.values["tag"], "state": bike["state"]}


@requires("mechanic")
def take_in(call):
    call.shop.logger.append(f"take_in {call.values['tag']}")
    call.shop.bikes[call.values["tag"]] = {"state": "waiting", "notes": [], "owner": call.values["owner"]}
    return {"state": "waiting"}


@requires("mechanic")
def note(call):
    call.shop.logger.append(f"note {call.values['tag']}")
    call.shop.bikes[call.values["tag"]]["notes"].append(call.values["text"])
    return {"notes": len(call.shop.bikes[call.values["tag"]]["notes"])}


@requires("mechanic")
def finish(call):
    call.shop.logger.append(f"finish {call.values['tag']}")
    call.shop.bikes[call.values["tag"]]["state"] = "ready"
    return {"state": "ready"}


@requires("mechanic")
def hand_over(call):
    """Opens the lock of a bike."""
    call.shop.logger.append(f"hand_over {call.values['tag']}")
    bike = call.shop.bikes[call.values["tag"]]
    bike["state"] = "gone"
    call.shop.locks.append(call.values["tag"])
    return {"state": "gone", "owner": bike["owner"]}


@requires("mechanic")
def scrap(call):
    call.shop.logger.append(f"scrap {call.values['tag']}")
    del call.shop.bikes[call.values["tag"]]
    return {"state": "scrapped"}
