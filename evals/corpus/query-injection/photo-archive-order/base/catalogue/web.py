"""The reading room's requests."""

from catalogue import search
from catalogue.fields import Wrong, read


def photos(connection, query):
    """Answers GET /photos with status and rows."""
    try:
        params = read(query)
    except Wrong as error:
        return 400, str(error)
    return 200, search.page(connection, params)
