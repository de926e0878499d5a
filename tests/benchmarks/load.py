"""Asking over HTTP as fast as it is answered: keep-alive connections, raw bytes, no client library
whose cost would be measured with the server's. It runs as a process of its own.

    python -m tests.benchmarks.load HOST:PORT SECONDS CONNECTIONS < requests.json

`requests.json` is a list of [path, token, body]; each connection takes the next in turn. It prints
a JSON object: how many were answered, how many of them not as wanted, the seconds that it took, and
the 50th and 99th percentile in milliseconds.
"""

import asyncio
import json
import sys
from dataclasses import asdict, dataclass
from itertools import cycle
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Figures:
    """What came of a load."""

    answered: int
    wrong: int
    seconds: float
    p50_ms: float
    p99_ms: float

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return self.answered / self.seconds


async def answer(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """The head and the body of a response."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
    return head, await reader.readexactly(length)


async def _connection(
    host: str,
    port: int,
    turns: "cycle[bytes]",
    until: float,
    times: list[float],
    wrong: list[bytes],
) -> None:
    reader, writer = await asyncio.open_connection(host, port)
    while (began := perf_counter()) < until:
        writer.write(next(turns))
        head, body = await answer(reader)
        times.append(perf_counter() - began)
        if b" 200 " not in head[:20] or b'"errors"' in body or b"Error" in body:
            wrong.append(body[:300])
    writer.close()


def request_bytes(address: str, path: str, token: str | None, body: str | None) -> bytes:
    """A request as it goes over the wire; without a body it is a GET."""
    lines = [f"{'GET' if body is None else 'POST'} {path} HTTP/1.1", f"host: {address}"]
    if token:
        lines.append(f"authorization: Bearer {token}")
    if body is not None:
        lines += ["content-type: application/json", f"content-length: {len(body.encode())}"]
    return ("\r\n".join(lines) + "\r\n\r\n" + (body or "")).encode()


async def _run(
    address: str, seconds: float, connections: int, requests: list[list[str]]
) -> Figures:
    host, port = address.split(":")
    turns = cycle([request_bytes(address, *one) for one in requests])
    times: list[float] = []
    wrong: list[bytes] = []
    began = perf_counter()
    await asyncio.gather(
        *(
            _connection(host, int(port), turns, began + seconds, times, wrong)
            for _ in range(connections)
        )
    )
    took = perf_counter() - began
    if wrong:
        sys.stderr.write(f"not as wanted: {wrong[0].decode(errors='replace')}\n")
    times.sort()
    p50, p99 = (times[int(len(times) * share)] * 1000 for share in (0.5, 0.99))
    return Figures(len(times), len(wrong), took, p50, p99)


async def load(
    address: str,
    requests: list[tuple[str, str | None, str | None]],
    seconds: float,
    connections: int,
) -> Figures:
    """Run this file as a process of its own, and answer its figures."""
    runs = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.benchmarks.load",
        address,
        str(seconds),
        str(connections),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    told, _ = await runs.communicate(json.dumps(requests).encode())
    return Figures(**json.loads(told))


if __name__ == "__main__":
    where, how_long, how_many = sys.argv[1:]
    found = asyncio.run(_run(where, float(how_long), int(how_many), json.load(sys.stdin)))
    sys.stdout.write(json.dumps(asdict(found)))
