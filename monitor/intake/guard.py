"""Names to vetted addresses, and the last check at the socket itself."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from monitor.addresses import IPNetwork, vetted

#: A name (and port) to all its addresses, as text. May block; raises `OSError` where it fails.
Lookup = Callable[[str, int], Sequence[str]]

_LOOKUP_THREADS: Final = 32


class AddressRefusedError(OSError):
    """An address that may not be connected to."""


def system_lookup(host: str, port: int) -> list[str]:
    """All addresses that the system's resolver has for *host*."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(row[4][0]) for row in found))


class Guard:
    """Answers with vetted addresses only, and makes sockets to vetted addresses only.

    A name is looked up once a connection and all its addresses are vetted together; the socket
    check covers literal addresses, which are never looked up, and holds whatever path led there.
    """

    def __init__(self, networks: Sequence[IPNetwork], lookup: Lookup = system_lookup) -> None:
        self._networks = tuple(networks)
        self._lookup = lookup
        # Its own threads: names that never answer must not take those of the store.
        self._threads = ThreadPoolExecutor(_LOOKUP_THREADS, thread_name_prefix="dns")

    async def addresses(self, host: str, port: int) -> list[str]:
        """The addresses of *host*, all vetted.

        Raises `AddressRefusedError` where any is refused, `OSError` where there are none.
        """
        loop = asyncio.get_running_loop()
        try:
            answers = await loop.run_in_executor(self._threads, self._lookup, host, port)
        except UnicodeError as error:
            raise OSError("the name cannot be looked up") from error
        if not answers:
            raise OSError("the name has no address")
        good = vetted(answers, self._networks)
        if not good:
            raise AddressRefusedError("the name leads to an address that is not public")
        return [str(address) for address in good]

    def make_socket(self, info: tuple[int, int, int, str, tuple[object, ...]]) -> socket.socket:
        """A socket for *info* (as `getaddrinfo` gives it), if its address may be connected to.

        Raises `AddressRefusedError`.
        """
        family, kind, protocol, _, address = info
        if not vetted([str(address[0])], self._networks):
            raise AddressRefusedError("the address is not public")
        made = socket.socket(family, kind, protocol)
        made.setblocking(False)
        return made

    def close(self) -> None:
        """Let go of the threads; look-ups under way end by themselves."""
        self._threads.shutdown(wait=False, cancel_futures=True)
