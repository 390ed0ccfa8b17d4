"""Which addresses may be connected to: pure, and shared by everything that fetches or posts.

`ipaddress.is_global` is no guard: it lets NAT64, 6to4, mapped and multicast forms through. The
list below follows IANA's special-purpose registries (RFC 6890 and its updates); an address that
carries an IPv4 address inside is judged by that one too.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Final

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

_REFUSED_V4: Final = tuple(
    ipaddress.IPv4Network(net)
    for net in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_ALLOWED_V6: Final = ipaddress.IPv6Network("2000::/3")
_REFUSED_V6: Final = tuple(
    ipaddress.IPv6Network(net)
    for net in (
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3ffe::/16",
        "3fff::/20",
    )
)


def parse_networks(text: str) -> tuple[IPNetwork, ...]:
    """A comma- or space-separated list of networks; `none` or nothing is the empty list.

    Raises `ValueError` naming the item that is no network.
    """
    items = text.replace(",", " ").split()
    if items in ([], ["none"]):
        return ()
    return tuple(ipaddress.ip_network(item) for item in items)


def may_connect(address: IPAddress, allowed: Sequence[IPNetwork]) -> bool:
    """Whether *address* is public, or inside one of the *allowed* networks."""
    plain = _unmapped(address)
    if any(plain in net for net in allowed if net.version == plain.version):
        return True
    if isinstance(plain, ipaddress.IPv4Address):
        return not any(plain in net for net in _REFUSED_V4)
    return plain in _ALLOWED_V6 and not any(plain in net for net in _REFUSED_V6)


def vetted(addresses: Sequence[str], allowed: Sequence[IPNetwork]) -> tuple[IPAddress, ...]:
    """All of *addresses* parsed, or nothing where any one of them may not be connected to.

    One private answer among public ones refuses the whole name: that is how rebinding looks.
    """
    parsed = []
    for text in addresses:
        try:
            address = ipaddress.ip_address(text.partition("%")[0])
        except ValueError:
            return ()
        if not may_connect(address, allowed):
            return ()
        parsed.append(address)
    return tuple(parsed)


def _unmapped(address: IPAddress) -> IPAddress:
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return address
