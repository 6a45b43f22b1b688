"""Test support: a fault-injecting, OpenAI-compatible server on loopback."""
