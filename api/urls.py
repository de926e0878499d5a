"""What is wrong with an address in the settings, found before anything is opened.

The words quote nothing of the address, for any part of it may be a password's.
"""

from urllib.parse import SplitResult, parse_qsl, urlsplit

from redis.asyncio import ConnectionPool

from models.database import kind_of

_AT_LEAST = {
    "minsize": 0,
    "maxsize": 1,
    "timeout": 1,
    "statement_cache_size": 0,
    "max_cached_statement_lifetime": 0,
    "max_cacheable_statement_size": 0,
}
"""Whole numbers that stand behind the ? of a PostgreSQL address, and the least of each."""
_PARAMETERS = ("host", "ssl", *_AT_LEAST)


def fault_of_database(url: str, pool_size: int) -> str | None:
    """What is wrong with a database's address, where it may hold so many connections."""
    if "://" not in url:
        return "is written as sqlite://FILE or postgres://USER@HOST/NAME"
    try:
        kind = kind_of(url)
    except ValueError as error:
        return str(error)
    if kind == "sqlite":
        return "takes no parameters on SQLite" if "?" in url else None
    parts = _parts(url)
    if parts is None:
        return "is no address: its host or port cannot be read"
    return _fault_of_parameters(parts.query, pool_size)


def _fault_of_parameters(query: str, pool_size: int) -> str | None:
    told = dict(parse_qsl(query, keep_blank_values=True))
    if told.keys() - set(_PARAMETERS):
        return f"takes no parameters but {', '.join(_PARAMETERS)}"
    if told.get("ssl", "true") != "true":
        return "takes ssl=true or no ssl"
    for name, least in _AT_LEAST.items():
        number = told.get(name, str(least))
        if not (number.isascii() and number.isdigit()) or not least <= int(number) <= 10**6:
            return f"takes a whole number of {least} or more as {name}"
    if int(told.get("minsize", 1)) > int(told.get("maxsize", pool_size)):
        return "takes a minsize of at most maxsize, or LIMELIGHT_DATABASE_POOL"
    return None


def fault_of_redis(url: str) -> str | None:
    """What is wrong with the address of a Redis."""
    if not url.startswith(("redis://", "rediss://")):
        return "begins with redis:// or rediss://"
    parts = _parts(url)
    if parts is None:
        return "is no address: its host or port cannot be read"
    database = parts.path.strip("/")
    if database and not (database.isascii() and database.isdigit()):
        return "ends in the number of a database, such as /0"
    try:
        pool = ConnectionPool.from_url(url)
        pool.make_connection()  # type: ignore[no-untyped-call]  # connects to nothing yet
    except (ValueError, TypeError, AttributeError):
        return "has a parameter that Redis does not take"
    return None


def fault_of_keys(url: str) -> str | None:
    """What is wrong with the address of a platform's keys."""
    parts = _parts(url)
    if parts is None or parts.scheme not in ("https", "http") or not parts.hostname:
        return "is written as https://HOST/PATH (or http://)"
    return "names no user and no password" if "@" in parts.netloc else None


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
