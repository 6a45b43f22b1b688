"""Known harm planted in clean changes, deterministically, with the exact lines."""

from reviewer.evaluation.plant.mutators import MUTATORS
from reviewer.evaluation.plant.pairs import Planted, plant

__all__ = ["MUTATORS", "Planted", "plant"]
