"""Who wrote a change: marks in git, the tool that leaves them, the model family behind it.

Marks can be forged and their absence proves nothing. They are read for one purpose only: to ask for a
reviewer of another family. Nothing here lets a change skip a check.
"""

from reviewer.authorship.detect import detect
from reviewer.authorship.independence import independence
from reviewer.authorship.models import model_family
from reviewer.authorship.types import FAMILIES, Authorship

__all__ = ["FAMILIES", "Authorship", "detect", "independence", "model_family"]
