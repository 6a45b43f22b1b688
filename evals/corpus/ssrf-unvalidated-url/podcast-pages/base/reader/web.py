"""Loading pages.

`Web.page` is for addresses that come from outside: http and https only, public hosts only.
`Web.again` asks whether a page that is on the shelf has changed. The desk has opened those addresses, some of
which are our own studio servers, so it takes them as they are.
"""

import ipaddress
from urllib.parse import urlsplit


class Refused(Exception):
    """The address is not one that we load."""


class Web:
    def __init__(self, opener, resolve):
        self.opener = opener
        self.resolve = resolve

    def page(self, address):
        """Body and tag of a page."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refused(address)
        for number in self.resolve(parts.hostname):
            if not ipaddress.ip_address(number).is_global:
                raise Refused(address)
        status, headers, body = self.opener(address, {})
        return body, headers.get("etag", "")

    def again(self, address, tag):
        """Body and tag, or None when nothing changed since the tag."""
        headers = {"if-none-match": tag} if tag else {}
        status, headers, body = self.opener(address, headers)
        if status == 304:
            return None
        return body, headers.get("etag", "")
