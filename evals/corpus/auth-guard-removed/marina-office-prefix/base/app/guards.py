"""Who may call what."""

MEMBER = {"member", "staff", "master"}
STAFF = {"staff", "master"}

# The first prefix that fits decides; paths without one are open to guests (timetable, tides, contact).
PREFIXES = [
    ("/account/", MEMBER),
]


def require(request, roles) -> None:
    from app.router import Refused

    if request.role not in roles:
        raise Refused(request.path)
