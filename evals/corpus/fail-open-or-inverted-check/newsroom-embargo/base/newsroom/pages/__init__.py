"""The pages of the topics, one module each."""
