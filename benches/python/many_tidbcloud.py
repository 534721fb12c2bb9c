"""The client under asyncio, 64 requests at once."""

import asyncio

import tidbcloud
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY, TARGET, check, side_by_side


async def main() -> None:
    endpoints = {"serverless": ORIGIN}
    async with tidbcloud.AsyncClient(PUBLIC_KEY, PRIVATE_KEY, endpoints=endpoints, ca_bundle=CA_BUNDLE) as client:

        async def fetch() -> None:
            check((await client.request("serverless", "GET", TARGET)).value)

        await side_by_side(fetch)


asyncio.run(main())
