"""Media types, matched exactly: what a body says it is, and what a client accepts."""

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"

_LONGEST = 1000


def _parsed(text: str) -> tuple[str, dict[str, str]]:
    name, *rest = (part.strip() for part in text.split(";"))
    parameters = {}
    for part in rest:
        key, _, value = part.partition("=")
        parameters[key.strip().lower()] = value.strip().strip('"').lower()
    return name.lower(), parameters


def is_json(content_type: str | None) -> bool:
    """Whether a body is JSON in UTF-8 by its Content-Type."""
    name, parameters = _parsed(content_type or "")
    return name == JSON and parameters.get("charset", "utf-8") in ("utf-8", "utf8")


def preferred(accept: str | None) -> str:
    """The media type to answer with; JSON where the client has no wish.

    Raises ValueError when it accepts neither of ours.
    """
    if not accept or not accept.strip():
        return JSON
    best: dict[str, float] = {}
    for part in accept[:_LONGEST].split(","):
        name, parameters = _parsed(part)
        quality = _quality(parameters.get("q", "1"))
        if name in ("*/*", "application/*"):
            best.setdefault(JSON, quality)
        elif name in (JSON, GRAPHQL_JSON):
            best[name] = quality
    wanted = {name: quality for name, quality in best.items() if quality > 0}
    if not wanted:
        raise ValueError(accept)
    # Of two that she likes equally, the one that says more by its status.
    return max(wanted, key=lambda name: (wanted[name], name == GRAPHQL_JSON))


def _quality(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
