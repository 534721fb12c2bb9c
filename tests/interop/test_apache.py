"""The client against Apache httpd's mod_auth_digest: a Digest server that nobody here wrote."""

from __future__ import annotations

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
import tidbcloud
from servers import free_port, running

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

MODULES = ["mpm_event", "authn_file", "authn_core", "authz_core", "authz_user", "auth_digest"]
ANSWER = {"clusters": [], "nextPageToken": ""}
KEY = ("public", "private")


@dataclass
class Apache:
    origin: str
    log: Path
    server: subprocess.Popen[bytes]

    def client(self, private_key: str = KEY[1]) -> tidbcloud.Client:
        return tidbcloud.Client(KEY[0], private_key, endpoints={"serverless": self.origin})

    def statuses(self) -> list[str]:
        """The statuses of all requests. Ends the server: it logs a request only after its answer is out."""
        self.server.terminate()
        self.server.wait()
        return self.log.read_text().split()


@pytest.fixture
def apache(tmp_path: Path) -> Iterator[Apache]:
    port = free_port()
    documents = tmp_path / "documents"
    (documents / "v1beta1").mkdir(parents=True)
    (documents / "v1beta1" / "clusters").write_text(json.dumps(ANSWER))
    realm = "tidb cloud, realm=1"
    (tmp_path / "keys").write_text(
        f"{KEY[0]}:{realm}:{hashlib.md5(f'{KEY[0]}:{realm}:{KEY[1]}'.encode()).hexdigest()}\n"
    )
    loads = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    configuration = tmp_path / "apache.conf"
    configuration.write_text(f"""
{loads}
ServerName localhost
ServerRoot "{tmp_path}"
DefaultRuntimeDir "{tmp_path}"
PidFile "{tmp_path}/apache.pid"
Listen 127.0.0.1:{port}
DocumentRoot "{documents}"
ErrorLog "{tmp_path}/error.log"
LogFormat "%>s" status
CustomLog "{tmp_path}/access.log" status
<Directory "{documents}">
  AuthType Digest
  AuthName "{realm}"
  AuthDigestProvider file
  AuthUserFile "{tmp_path}/keys"
  Require valid-user
</Directory>
""")
    command = ["/usr/sbin/apache2", "-f", str(configuration), "-D", "FOREGROUND"]
    with running(command, port, tmp_path / "error.log") as server:
        yield Apache(f"http://127.0.0.1:{port}", tmp_path / "access.log", server)


def test_calls_in_a_row_answer_one_challenge(apache: Apache) -> None:
    with apache.client() as client:
        for _ in range(5):
            assert client.request("serverless", "GET", "/v1beta1/clusters").json() == ANSWER
        # The typed surface decodes the same bytes.
        assert client.serverless.clusters.list().to_list() == []
    assert apache.statuses() == ["401", *["200"] * 6]


def test_a_cold_burst_answers_one_challenge(apache: Apache) -> None:
    with apache.client() as client, ThreadPoolExecutor(16) as threads:
        answers = [
            threads.submit(client.request, "serverless", "GET", "/v1beta1/clusters") for _ in range(50)
        ]
        assert all(answer.result().status == 200 for answer in answers)
    statuses = apache.statuses()
    assert (statuses.count("401"), statuses.count("200")) == (1, 50)


def test_a_wrong_key_is_refused_once_and_for_all(apache: Apache) -> None:
    with apache.client("wrong") as client, pytest.raises(tidbcloud.AuthenticationError):
        client.request("serverless", "GET", "/v1beta1/clusters")
    assert apache.statuses() == ["401", "401"]
