def grade(route):
    effort = route["length_km"] + route["ascent_m"] / 100
    return "easy" if effort < 10 else "medium" if effort < 22 else "hard"
