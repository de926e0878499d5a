"""The address behind a connection, for limits per address."""

from collections.abc import Collection
from ipaddress import IPv6Address, ip_address, ip_network

from starlette.types import Scope

_MOST_HOPS = 20


def address_of(scope: Scope, trusted: Collection[str]) -> str:
    """The client's address: the last that a trusted proxy forwards for, else the peer itself.

    Of IPv6 it is the /64, which is one customer's. `trusted` holds addresses and networks.
    """
    client = scope.get("client")
    address = str(client[0]) if client else "unknown"
    told = [value for name, value in scope["headers"] if name == b"x-forwarded-for"]
    hops = b",".join(told).decode("latin-1").split(",") if told else []
    for hop in reversed(hops[-_MOST_HOPS:]):
        if not is_trusted(address, trusted):
            break
        address = hop.strip()
    return _customer(address)


def is_trusted(address: str, trusted: Collection[str]) -> bool:
    """Whether this is one of our own proxies."""
    try:
        found = ip_address(address)
        return any(found in ip_network(one, strict=False) for one in trusted)
    except ValueError:
        return False


def _customer(address: str) -> str:
    try:
        found = ip_address(address)
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped is not None:
            return str(found.ipv4_mapped)
        return str(ip_network((found, 64), strict=False))
    return str(found)
