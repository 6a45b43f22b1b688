def grade(route):
    return "easy" if route["length_km"] < 9 else "medium" if route["length_km"] < 20 else "hard"
