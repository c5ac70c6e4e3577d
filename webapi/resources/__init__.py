"""The resources of the API: one module each, with a table `ENDPOINTS`."""
