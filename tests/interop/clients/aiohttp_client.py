"""A day at the service by `aiohttp` with its `DigestAuthMiddleware`."""

from __future__ import annotations

import asyncio
import ssl

import aiohttp
from day import CA, KEY, day


def session(key: str) -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=CA)),
        middlewares=(aiohttp.DigestAuthMiddleware(KEY[0], key),),
        timeout=aiohttp.ClientTimeout(20),
    )


async def call(
    session: aiohttp.ClientSession, method: str, url: str, body: object
) -> tuple[int, dict[str, object], str]:
    async with session.request(method, url, json=body) as answer:
        version = answer.version
        assert version is not None
        return answer.status, await answer.json(), f"HTTP/{version.major}.{version.minor}"


def main() -> None:
    with asyncio.Runner() as runner:

        async def opened() -> tuple[aiohttp.ClientSession, aiohttp.ClientSession]:
            return session(KEY[1]), session("wrong")

        async def closed() -> None:
            await asyncio.gather(good.close(), bad.close())

        good, bad = runner.run(opened())
        day(lambda *wanted: runner.run(call(good, *wanted)), lambda *wanted: runner.run(call(bad, *wanted)))
        runner.run(closed())


main()
