"""What a browser gets to see when a request fails."""

import traceback


def merge(*layers):
    """Settings of later layers win, key by key."""
    done = {}
    for layer in layers:
        for key, value in layer.items():
            done[key] = merge(done.get(key, {}), value) if isinstance(value, dict) else value
    return done


def failed(settings, error, request):
    body = {"error": "The request could not be carried out", "id": request["id"]}
    if settings["replies"]["detail"] == "full":
        body["trace"] = "".join(traceback.format_exception(error))
        body["request"] = request
    return 500, body


def settings_page(settings):
    if not settings["replies"]["settings_page"]:
        return 404, {}
    return 200, settings
