"""aiohttp: a session with `DigestAuthMiddleware`, which signs ahead once it has met the first challenge."""

import asyncio
import ssl

import aiohttp
import msgspec
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, TARGET, check, side_by_side


async def main() -> None:
    digest = aiohttp.DigestAuthMiddleware(login=PUBLIC_KEY, password=PRIVATE_KEY)
    connector = aiohttp.TCPConnector(ssl=ssl.create_default_context(cafile=CA_BUNDLE), limit=64)
    async with aiohttp.ClientSession(connector=connector, middlewares=(digest,), raise_for_status=True) as session:

        async def fetch() -> None:
            async with session.get(ORIGIN + TARGET) as answer:
                check(msgspec.json.decode(await answer.read()))

        await side_by_side(fetch)


asyncio.run(main())
