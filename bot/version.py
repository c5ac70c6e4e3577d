"""The version, in one place: pyproject.toml, `--version`, /health and the OpenAPI schema read it here."""

VERSION = "0.1.0"
