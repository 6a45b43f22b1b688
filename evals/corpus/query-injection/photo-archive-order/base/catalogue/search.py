"""What visitors of the reading room look for."""


def page(connection, params):
    """One page of photographs, optionally of one place."""
    size = params.get("size", 20)
    start = (params.get("page", 1) - 1) * size
    where, bound = "", []
    if "place" in params:
        where, bound = "where place = ?", [params["place"]]
    rows = connection.execute(f"select id, title, taken from photo {where} order by id limit ? offset ?", [*bound, size, start])
    return [dict(row) for row in rows]
