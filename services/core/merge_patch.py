"""JSON Merge Patch (RFC 7396): named members change, objects are merged, and null removes a member."""

from typing import Any


def merge_patch(kept: Any, patch: Any) -> Any:
    """Apply `patch` to `kept` (RFC 7396, section 2)."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(kept) if isinstance(kept, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge_patch(merged.get(name), value)
    return merged
