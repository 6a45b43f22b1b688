"""Models: the embedded reviewer, and any OpenAI-compatible endpoint."""

from reviewer.models.embedded import EmbeddedModel
from reviewer.models.openai_compatible import OpenAIModel

__all__ = ["EmbeddedModel", "OpenAIModel"]
