"""The version of the tool, for reports, --version and the package."""

VERSION = "0.1.0"
