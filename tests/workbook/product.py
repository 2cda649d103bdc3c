"""The program under test as the workbook tests use it: what it writes and what it says in JSON."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any


class Refused(Exception):
    """The program refused what was asked, for instance an own value that another input excludes."""


@dataclass(frozen=True)
class Input:
    """One input: its name on the command line, the name of its own cell, and what may be typed there."""

    name: str
    own_cell: str
    value: float | None
    low: float | None
    high: float | None
    least: float | None
    most: float | None
    positive: bool

    def allows(self, value: float) -> bool:
        return not (self.positive and value <= 0
                    or self.least is not None and value < self.least
                    or self.most is not None and value > self.most)


def _number(text: str | None) -> float | None:
    return None if text is None else float(text)


@dataclass
class Result:
    """One run in JSON."""

    json: dict[str, Any]

    @property
    def values(self) -> dict[str, float | None]:
        """Every quantity that is one number; None when it is undefined or unknown."""
        return {name: _number(q.get("value")) for name, q in self.json["quantities"].items()
                if not isinstance(q.get("value"), list)}

    @property
    def inputs(self) -> list[Input]:
        """The inputs that have a cell for an own value."""
        return [Input(name, f"{q['cell']}__eigen", *(_number(q.get(k)) for k in ("value", "low", "high", "min", "max")),
                      bool(q.get("positive", False)))
                for name, q in self.json["quantities"].items() if q.get("role") == "input" and q.get("cell")]

    @property
    def varied(self) -> list[str]:
        """What the break-even analyses of the case vary."""
        return [a["vary"] for a in self.json.get("analyses", {}).values() if a.get("kind") == "break_even"]


@dataclass
class Product:
    """The program and one case."""

    program: Path
    case: Path

    @cached_property
    def percentages(self) -> set[str]:
        """The inputs that people give as a percentage: --set wants 40 where the workbook cell holds 0.40."""
        quantities = Result(json.loads(self._run("run", str(self.case), "--format", "json"))).json["quantities"]
        return {name for name, quantity in quantities.items() if quantity.get("percent")}

    def _settings(self, own: dict[str, float]) -> list[str]:
        def literal(name: str, value: float) -> str:
            return f"{Decimal(repr(value)) * 100:f}" if name in self.percentages else repr(value)

        return [word for name, value in own.items() for word in ("--set", f"{name}={literal(name, value)}")]

    def _run(self, *words: str, environment: dict[str, str] | None = None) -> bytes:
        run = subprocess.run([str(self.program), *words], capture_output=True, timeout=120, env=environment)
        if run.returncode != 0:
            raise Refused(f"{' '.join(words)}: exit {run.returncode}\n{run.stderr.decode(errors='replace')}")
        return run.stdout

    def write(self, target: Path, *words: str, environment: dict[str, str] | None = None) -> bytes:
        """Writes the workbook and returns what is printed."""
        return self._run("run", str(self.case), "-o", str(target), *words, environment=environment)

    def result(self, own: dict[str, float] | None = None) -> Result:
        """A fresh run with these own values, each given by as many digits as make it the same double."""
        return Result(json.loads(self._run("run", str(self.case), "--format", "json", *self._settings(own or {}))))

    def verdict(self, own: dict[str, float]) -> str:
        """The sentences of a fresh run with these own values, unwrapped: what stands before the first table."""
        head, verdict = self._run("run", str(self.case), *self._settings(own)).decode().split("\n\n")[:2]
        assert head, "a report begins with its title"
        return verdict.replace("\n", " ")

    def break_even(self, varied: str, own: dict[str, float]) -> float | None:
        """The value of `varied` at which the result is nought, given the own values; None when there is none."""
        answer = json.loads(self._run("break-even", str(self.case), "--vary", varied, "--format", "json",
                                      *self._settings(own)))
        return _number(answer.get("at"))

