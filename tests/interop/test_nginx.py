"""The client through nginx: TLS, HTTP/2, paths and redirects of a gateway that nobody here wrote."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import tidbcloud
from servers import BOUND, FOREIGN, free_port, running
from tidbcloud.testing import Emulator, Organization

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass
class Nginx:
    origin: str
    certificates: Path
    log: Path
    server: subprocess.Popen[bytes]

    def seen(self) -> list[list[str]]:
        """All requests: port, version, method, status. Ends the server, which logs after it has answered."""
        self.server.send_signal(signal.SIGQUIT)
        self.server.wait(BOUND)
        return [line.split()[:4] for line in self.log.read_text().splitlines()]

    def options(self, prefix: str = "/serverless") -> dict[str, Any]:
        """Arguments that lead a client through the proxy."""
        return {
            "endpoints": {"serverless": self.origin + prefix},
            "ca_bundle": str(self.certificates / "client.pem"),
        }


@pytest.fixture(scope="module")
def behind() -> Iterator[Emulator]:
    """The emulator behind the proxy, which ends TLS."""
    with Emulator(time_factor=600, arguments=("--plain-http",)) as emulator:
        yield emulator


@pytest.fixture
def nginx(behind: Emulator, tmp_path: Path) -> Iterator[Nginx]:
    port, other_port, log = free_port(), free_port(), tmp_path / "access.log"
    upstream = behind.endpoints["serverless"].removeprefix("http://").partition("/")[0]
    subprocess.run(
        [FOREIGN, "-m", "trustme", "-q", "-d", tmp_path, "-i", "127.0.0.1"], check=True, timeout=60
    )
    configuration = tmp_path / "nginx.conf"
    configuration.write_text(f"""
daemon off;
pid {tmp_path}/nginx.pid;
error_log {tmp_path}/error.log;
events {{}}
http {{
  log_format seen '$server_port $server_protocol $request_method $status';
  access_log {log} seen;
  client_body_buffer_size 1m; # its workers may not write into the test's folder
  client_body_temp_path {tmp_path}/body;
  proxy_temp_path {tmp_path}/proxy;
  fastcgi_temp_path {tmp_path}/fastcgi;
  uwsgi_temp_path {tmp_path}/uwsgi;
  scgi_temp_path {tmp_path}/scgi;
  ssl_certificate {tmp_path}/server.pem;
  ssl_certificate_key {tmp_path}/server.key;
  upstream emulator {{ server {upstream}; keepalive 8; }}
  server {{
    listen 127.0.0.1:{port} ssl http2;
    location /moved/ {{ rewrite ^/moved/(.*)$ /serverless/$1; return 308 $uri$is_args$args; }}
    location /found/ {{ rewrite ^/found/(.*)$ /serverless/$1; return 302 $uri$is_args$args; }}
    location /elsewhere/ {{ return 307 https://127.0.0.1:{other_port}$request_uri; }}
    location /downgraded/ {{ return 307 http://127.0.0.1:{port}$request_uri; }}
    location / {{
      proxy_pass http://emulator;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
    }}
  }}
  server {{
    listen 127.0.0.1:{other_port} ssl http2;
    add_header WWW-Authenticate 'Digest realm="r", nonce="n", qop="auth"' always;
    return 401;
  }}
}}
""")
    command = ["/usr/sbin/nginx", "-c", str(configuration), "-p", str(tmp_path)]
    with running(command, port, tmp_path / "error.log") as server:
        yield Nginx(f"https://127.0.0.1:{port}", tmp_path, log, server)


@pytest.fixture
def key(behind: Emulator) -> Organization:
    # Time passes so fast that a cluster is there as soon as it is created.
    return behind.organization(time_factor=1e6)


def create(client: tidbcloud.Client, name: str) -> str:
    cluster = client.serverless.clusters.create(display_name=name, region={"name": "regions/aws-us-east-1"})
    assert cluster.cluster_id
    return cluster.cluster_id


def test_http_1_1_from_create_to_delete(nginx: Nginx, key: Organization) -> None:
    with tidbcloud.Client(key.public_key, key.private_key, **nginx.options()) as client:
        cluster_id = create(client, "through-nginx")
        # A target that has to reach the emulator as it was signed.
        found = client.serverless.clusters.list(filter='displayName="through-nginx"').to_list()
        assert [cluster.cluster_id for cluster in found] == [cluster_id]
        client.serverless.clusters.delete(cluster_id)
        with pytest.raises(tidbcloud.NotFoundError):
            client.serverless.clusters.get("1")
    assert [line[1:] for line in nginx.seen()] == [
        ["HTTP/1.1", "POST", "401"],
        ["HTTP/1.1", "POST", "200"],
        ["HTTP/1.1", "GET", "200"],
        ["HTTP/1.1", "DELETE", "200"],
        ["HTTP/1.1", "GET", "404"],
    ]


def test_http_2_with_many_calls_at_once(nginx: Nginx, key: Organization) -> None:
    async def burst() -> list[int]:
        async with tidbcloud.AsyncClient(key.public_key, key.private_key, **nginx.options()) as client:
            lists = (client.serverless.regions.list().to_list() for _ in range(50))
            return [len(regions) for regions in await asyncio.gather(*lists)]

    counts = asyncio.run(burst())
    assert len(counts) == 50
    assert min(counts) > 0
    lines = nginx.seen()
    assert {line[1] for line in lines} == {"HTTP/2.0"}
    assert sorted(line[3] for line in lines) == ["200"] * 50 + ["401"]


def test_a_large_body_goes_through_once(nginx: Nginx, key: Organization) -> None:
    with tidbcloud.Client(key.public_key, key.private_key, **nginx.options()) as client:
        body = {
            "displayName": "large",
            "region": {"name": "regions/aws-us-east-1"},
            "labels": {"note": "x" * 100_000},
        }
        answer = client.request("serverless", "POST", "/v1beta1/clusters", body=body)
        assert len(answer.json()["labels"]["note"]) == 100_000
    assert [line[2:] for line in nginx.seen()] == [["GET", "401"], ["POST", "200"]]


def test_a_redirect_within_the_origin_is_signed_anew_for_a_create_too(
    nginx: Nginx, key: Organization
) -> None:
    with tidbcloud.Client(key.public_key, key.private_key, **nginx.options("/moved")) as client:
        cluster_id = create(client, "moved")
    targets = [(entry["status"], entry["target"]) for entry in key.journal()]
    assert targets == [(401, "/serverless/v1beta1/clusters"), (200, "/serverless/v1beta1/clusters")]
    with tidbcloud.Client(key.public_key, key.private_key, **nginx.options("/found")) as client:
        assert client.serverless.clusters.get(cluster_id).display_name == "moved"
        with pytest.raises(tidbcloud.OutcomeUnknownError):
            create(client, "found")
        assert len(client.serverless.clusters.list().to_list()) == 1
    # The second client has a challenge of its own; its create is not sent on.
    statuses = [line[3] for line in nginx.seen()]
    assert statuses == ["308", "401", "200", "302", "401", "200", "302", "302", "200"]


@pytest.mark.parametrize("prefix", ["/elsewhere", "/downgraded"])
def test_a_redirect_to_another_origin_takes_no_signature_along(
    nginx: Nginx, key: Organization, prefix: str
) -> None:
    with tidbcloud.Client(key.public_key, key.private_key, **nginx.options(prefix)) as client:
        with pytest.raises(tidbcloud.BadRequestError, match="another origin") as refused:
            create(client, "redirected")
        assert refused.value.status == 307
    port = nginx.origin.rpartition(":")[2]
    assert [(line[0], line[3]) for line in nginx.seen()] == [(port, "307")]
