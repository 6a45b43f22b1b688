"""What a model is, for those who write one."""

from reviewer.protocol import Completion, Message, Meter, Model, Request, ResponseMode, RuleHit

__all__ = ["Completion", "Message", "Meter", "Model", "Request", "ResponseMode", "RuleHit"]
