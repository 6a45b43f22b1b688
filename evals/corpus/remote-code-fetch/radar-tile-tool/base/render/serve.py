"""Draws radar tiles with rtile and serves them."""

import subprocess


def draw(scan: str, zoom: int) -> bytes:
    return subprocess.run(["rtile", "--zoom", str(zoom), scan], check=True, capture_output=True).stdout
