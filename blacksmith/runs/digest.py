"""One digest of everything that decides an answer: the key under which runs are shared, locked and resumed."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any


def digest_of(parts: Mapping[str, Any]) -> str:
    """SHA-256 of the parts' canonical JSON, as 64 hexadecimal digits; independent of the order of keys.

    Raises:
      TypeError: a part does not survive JSON unchanged (a path, a tuple, NaN, a key that is no string), so that two
        different parts might share a digest.
    """
    for name, value in parts.items():
        try:
            survives = json.loads(json.dumps(value, allow_nan=False)) == value
        except (TypeError, ValueError):
            survives = False
        if not survives:
            raise TypeError(f"digest_of: {name} = {value!r} is not a JSON value. Convert it to one first.")
    text = json.dumps(dict(parts), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
