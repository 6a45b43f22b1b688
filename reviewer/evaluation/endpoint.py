"""Which endpoint a model is asked at, however its address is spelled."""

from __future__ import annotations

import hashlib
from urllib.parse import urlsplit

from reviewer.protocol import Model

_PORTS = {"http": 80, "https": 443}


def endpoint_of(model: Model) -> str:
    """What a limit of requests under way holds for: an address where there is one."""
    base_url = getattr(model, "base_url", None)
    return normal(base_url) if base_url else getattr(model, "endpoint_host", None) or model.name


def fingerprint(model: Model) -> str | None:
    """SHA-256 of the address of a model, since keys have been seen in paths; None where it has none."""
    base_url = getattr(model, "base_url", None)
    return hashlib.sha256(normal(base_url).encode()).hexdigest() if base_url else None


def normal(base_url: str) -> str:
    """An address without what makes no other server of it: credentials, query, case of the host, slashes at the end."""
    parts = urlsplit(base_url)
    scheme = parts.scheme.lower()
    port = parts.port or _PORTS.get(scheme, 0)
    return f"{scheme}://{(parts.hostname or '').rstrip('.')}:{port}{parts.path.rstrip('/')}"
