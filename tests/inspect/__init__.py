"""Tests of the task for Inspect AI; they need the extra `inspect`."""
