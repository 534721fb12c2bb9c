"""The emulator beside Apache httpd: the same bytes under Digest, over plain HTTP/1.1 on the loopback, driven by wrk.

Both get requests that were signed beforehand, each with a count of its own, so that what is measured is the server and
not the signing. TLS is left out, so that both spend their time on what is compared: checking a signature and answering.
Apache serves a static file under mod_auth_digest and writes no access log; the emulator keeps its journal.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from harness.contest import Ratio, Turns
from harness.places import BENCHES
from harness.server import OBJECT, Emulator, kilobyte
from harness.table import Rivalry

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES = Path("/usr/lib/apache2/modules")
USER, PASSWORD, REALM = "benches", "a password", "TiDB Cloud"
CONNECTIONS = 32
# More than any server here answers in a second; wrk says so if it ran out of them.
FASTEST = 200_000


class MissingProgramError(Exception):
    """A program that this part needs is not installed."""


@dataclass(frozen=True)
class Site:
    """Where the object is, and for whom."""

    origin: str
    target: str
    user: str
    password: str
    pid: int


def compare(emulator: Emulator, *, rounds: int, seconds: int) -> Rivalry:
    """The emulator, which was started for plain HTTP, and Apache in turns."""
    emulator.steer("PUT", "/objects/kilobyte", kilobyte())
    ours, theirs = Turns(1), Turns(1)
    with tempfile.TemporaryDirectory(prefix="apache-") as folder, apache(Path(folder)) as other:
        site = Site(emulator.origin, OBJECT, *emulator.keys, emulator.pid)
        for turn in range(rounds + 1):
            for turns, place in ((ours, site), (theirs, other)):
                rate = drive(place, seconds, Path(folder))
                # The first turn of each warms it up. Kept are the seconds that `count` requests took, as in a contest.
                if turn > 0:
                    turns.seconds.append(turns.count / rate)
    return Rivalry(
        "Emulator, signed requests", "Apache httpd, static file", ours.rate, theirs.rate, Ratio.of(ours, theirs), 1.0
    )


def drive(site: Site, seconds: int, folder: Path) -> float:
    """Answered requests a second."""
    requests = folder / "requests"
    requests.write_text("".join(sign(site, FASTEST * seconds)))
    # One thread: a count is used once, and wrk's threads share nothing.
    command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", str(BENCHES / "harness" / "signed.lua")]
    run = subprocess.run(
        [*command, site.origin, "--", str(requests), site.target], stdout=subprocess.PIPE, text=True, check=True
    )
    result = json.loads(run.stdout.splitlines()[-1])
    if result["failed"]:
        raise RuntimeError(f"{site.origin} refused or broke {result['failed']} of {result['requests']} requests")
    rate: float = result["requests"] / result["microseconds"] * 1e6
    return rate


def sign(site: Site, count: int) -> Iterator[str]:
    """Headers for so many requests, a line each, with one fresh nonce and rising counts."""
    challenge = challenge_of(site)

    def value(name: str) -> str | None:
        found = re.search(rf'\b{name}="([^"]*)"', challenge)
        return found and found[1]

    def md5(text: str) -> str:
        return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    realm, nonce, opaque = value("realm"), value("nonce"), value("opaque")
    secret = md5(f"{site.user}:{realm}:{site.password}")
    request = md5(f"GET:{site.target}")
    rest = f'realm="{realm}", nonce="{nonce}", uri="{site.target}", algorithm=MD5, qop=auth, cnonce="benches"'
    if opaque is not None:
        rest += f', opaque="{opaque}"'
    for number in range(1, count + 1):
        response = md5(f"{secret}:{nonce}:{number:08x}:benches:auth:{request}")
        yield f'Digest username="{site.user}", {rest}, nc={number:08x}, response="{response}"\n'


def challenge_of(site: Site) -> str:
    try:
        urllib.request.build_opener(urllib.request.ProxyHandler({})).open(site.origin + site.target)
    except urllib.error.HTTPError as refused:
        return refused.headers["WWW-Authenticate"]
    raise RuntimeError(f"{site.origin} serves the object to anybody")


@contextmanager
def apache(folder: Path) -> Iterator[Site]:
    """Apache httpd with a configuration of its own, on a free port of the loopback."""
    program = shutil.which("apache2") or shutil.which("apache2", path="/usr/sbin")
    if program is None or shutil.which("wrk") is None:
        raise MissingProgramError("apache2 or wrk is missing: apt-get install apache2 wrk")
    port = free_port()
    (folder / "www").mkdir()
    (folder / "www" / "kilobyte.json").write_bytes(kilobyte())
    secret = hashlib.md5(f"{USER}:{REALM}:{PASSWORD}".encode(), usedforsecurity=False).hexdigest()
    (folder / "passwords").write_text(f"{USER}:{REALM}:{secret}\n")
    (folder / "apache.conf").write_text(configuration(folder, port))
    folder.chmod(0o755)
    process = subprocess.Popen([program, "-f", str(folder / "apache.conf"), "-D", "FOREGROUND"])
    try:
        wait_for(port, process)
        yield Site(f"http://127.0.0.1:{port}", "/kilobyte.json", USER, PASSWORD, process.pid)
    finally:
        process.terminate()
        process.wait()


def configuration(folder: Path, port: int) -> str:
    modules = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_digest"]
    loaded = "\n".join(f"LoadModule {name}_module {MODULES}/mod_{name}.so" for name in modules)
    # Started by root, it has to become somebody else.
    user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
    return f"""
ServerRoot {folder}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/errors
LogLevel warn
{loaded}
{user}

# As many workers as there are connections, all of them there from the start, and no connection closed between requests.
StartServers 2
ThreadsPerChild {CONNECTIONS}
MinSpareThreads {CONNECTIONS}
MaxSpareThreads {4 * CONNECTIONS}
MaxRequestWorkers {4 * CONNECTIONS}
KeepAlive On
MaxKeepAliveRequests 0
KeepAliveTimeout 60

DocumentRoot {folder}/www
<Directory {folder}/www>
    AllowOverride None
    Options None
    AuthType Digest
    AuthName "{REALM}"
    AuthDigestProvider file
    AuthUserFile {folder}/passwords
    Require valid-user
</Directory>
"""


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError("Apache httpd did not start; what it said is above")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("Apache httpd does not answer")
