"""The audits of npm's graphql-http: all of them pass, those that only warn too."""

import asyncio
import json
import socket
from pathlib import Path

import uvicorn

from tests import toy
from tests.client import client_of


async def test_every_audit_of_graphql_over_http_passes(node_tools: Path) -> None:
    app = client_of("sqlite://:memory:", schema=toy.schema).app
    server = uvicorn.Server(uvicorn.Config(app, lifespan="off", log_config=None))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.create_task(server.serve([listening]))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}/graphql"
        try:
            node = await asyncio.create_subprocess_exec(
                "node", "audits.mjs", url, cwd=node_tools, stdout=asyncio.subprocess.PIPE
            )
            output, _ = await asyncio.wait_for(node.communicate(), 60)
        finally:
            server.should_exit = True
            await serving
    assert node.returncode == 0
    *failed, last = [json.loads(line) for line in output.splitlines()]
    assert failed == []
    assert last == {"audits": 61}
