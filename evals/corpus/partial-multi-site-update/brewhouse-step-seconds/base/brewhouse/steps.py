"""Steps of a batch: dictionaries that the runner understands."""


def add(vessel, what, kilograms):
    return {"do": "add", "vessel": vessel, "what": what, "kilograms": kilograms}


def heat(vessel, celsius):
    return {"do": "heat", "vessel": vessel, "celsius": celsius}


def hold(vessel, minutes):
    return {"do": "hold", "vessel": vessel, "seconds": minutes * 60}


def move(vessel, to):
    return {"do": "move", "vessel": vessel, "to": to}


def rinse(vessel, seconds):
    return {"do": "rinse", "vessel": vessel, "seconds": seconds}
