"""Ask this container's own page whether all is well: `python -m monitor.web.probe`.

For health checks that run every few seconds: standard library only, and no settings are loaded.
Exit status 0 where `/healthz` answers 200, else 1 with the reasons on standard output.
"""

from __future__ import annotations

import http.client
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_SECONDS: Final = 4.0


def main(environ: Mapping[str, str]) -> int:
    """Probe the port that *environ* sets, with the token that it sets; the exit status."""
    port = int(environ.get("TRADEWATCH_HTTP_PORT", "8080"))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=_SECONDS)
    try:
        connection.request("GET", "/healthz", headers=_headers(environ))
        answer = connection.getresponse()
        said = answer.read().decode(errors="replace")
    except (OSError, http.client.HTTPException) as error:
        sys.stdout.write(f"no answer on port {port}: {error}\n")
        return 1
    finally:
        connection.close()
    sys.stdout.write(f"{answer.status} {said.strip()}\n")
    return 0 if answer.status == http.client.OK else 1


def _headers(environ: Mapping[str, str]) -> dict[str, str]:
    path = environ.get("TRADEWATCH_HTTP_TOKEN_FILE")
    token = Path(path).read_text().strip() if path else environ.get("TRADEWATCH_HTTP_TOKEN")
    return {"Authorization": f"Bearer {token}"} if token else {}


if __name__ == "__main__":
    sys.exit(main(os.environ))
