"""Subtitles of the festival desk."""
