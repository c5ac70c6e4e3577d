"""What programs and the panel call: one module per resource, plus endpoints, errors, OpenAPI and the docs pages."""
