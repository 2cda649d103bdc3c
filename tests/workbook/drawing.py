"""Draws own values for the inputs of a case: random ones, and ones on the boundary where the case breaks even."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from product import Input, Product, Refused, Result

SEED = 20210101
BOUNDARY_SHARE = 4  # one in four
SPREAD = 0.3
Own = dict[str, float]


@dataclass(frozen=True)
class Vector:
    """Own values by input, the engine's result for them, and whether they lie on the boundary."""

    own: Own
    result: Result
    boundary: bool


def draw_input(chance: random.Random, one: Input) -> float | None:
    """A value for one input within its range, or around its value; None when it stays empty."""
    if one.value is None:
        low, high, fills = 0.0, 10.0, 0.3
    else:
        low = one.low if one.low is not None else one.value - SPREAD * abs(one.value)
        high = one.high if one.high is not None else one.value + SPREAD * abs(one.value)
        fills = 0.8
    value = chance.uniform(low, high)
    return value if chance.random() < fills and one.allows(value) else None


def draw(chance: random.Random, inputs: list[Input]) -> Own:
    drawn = {one.name: draw_input(chance, one) for one in inputs}
    return {name: value for name, value in drawn.items() if value is not None}


def on_boundary(product: Product, chance: random.Random, inputs: list[Input], varied: list[str]) -> Own | None:
    """Random own values with one input moved to where the result is nought; None when there is no such place."""
    known = {one.name: one for one in inputs}
    name = chance.choice(varied)
    own = draw(chance, [one for one in inputs if one.name != name])
    at = product.break_even(name, own)
    if at is None or not known[name].allows(at):
        return None
    return {**own, name: at}


def vectors(product: Product, count: int) -> Iterator[Vector]:
    """That many vectors which the engine accepts; it may refuse a combination, but not most of them."""
    chance = random.Random(SEED)
    start = product.result()
    names = {one.name for one in start.inputs}
    varied = [name for name in start.varied if name in names]
    accepted = refused = 0
    while accepted < count:
        boundary = bool(varied) and accepted % BOUNDARY_SHARE == 0
        try:
            own = on_boundary(product, chance, start.inputs, varied) if boundary else draw(chance, start.inputs)
            result = product.result(own) if own is not None else None
        except Refused as reason:
            result, last = None, str(reason)
        else:
            last = "no break-even point"
        if own is None or result is None:
            refused += 1
            if refused > 2 * count:
                raise RuntimeError(f"{refused} vectors were refused, {accepted} accepted; the last: {last}")
            continue
        accepted += 1
        yield Vector(own, result, boundary)
