"""Prints how many milliseconds it takes to make the first client, and, as a median, a later one."""

import time
from statistics import median

import tidbcloud
from course import CA_BUNDLE, ORIGIN, PRIVATE_KEY, PUBLIC_KEY


def construct() -> float:
    started = time.perf_counter()
    tidbcloud.Client(PUBLIC_KEY, PRIVATE_KEY, endpoints={"serverless": ORIGIN}, ca_bundle=CA_BUNDLE)
    return (time.perf_counter() - started) * 1000


print(construct(), median(construct() for _ in range(101)))
