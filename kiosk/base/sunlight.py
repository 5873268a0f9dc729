"""When the sun rises and sets at a place: NOAA's general solar position calculations (gml.noaa.gov/grad/solcalc/solareqns.PDF).

Right to a minute or two between the polar circles; whether a mountain stands before the sun it does not know.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import acos, cos, degrees, pi, radians, sin, tan
from typing import NamedTuple

RISEN, TWILIGHT = 90.833, 96.0
"""Degrees from the zenith: the sun's upper edge on the horizon, with refraction; the end of civil twilight."""
HALF_A_DAY = 720.0
FARTHEST = 300.0
"""Minutes that the sun's noon may lie from the clock's; a place further off cannot keep that clock."""


class Sun(NamedTuple):
    """A day's sun on the venue's clock, in minutes: its noon since midnight, half the day's length, and half with twilight.

    Where the sun never rises half a day is 0, where it never sets 720.
    """

    noon: float
    half_day: float
    half_twilight: float

    def since_noon(self, minutes: float) -> float:
        """Minutes of the clock as minutes since the nearest noon of the sun, from -720."""
        return (minutes - self.noon + HALF_A_DAY) % (2 * HALF_A_DAY) - HALF_A_DAY


def sun_over(latitude: float, longitude: float, day: date, offset: timedelta) -> Sun | None:
    """The sun of a day at a place (degrees, north and east) by a clock with this offset from UTC.

    None where the place and the clock cannot belong to each other.
    """
    angle = 2 * pi / 365 * (day.timetuple().tm_yday - 1)
    equation = 229.18 * (
        0.000075 + 0.001868 * cos(angle) - 0.032077 * sin(angle) - 0.014615 * cos(2 * angle) - 0.040849 * sin(2 * angle)
    )
    tilt = (
        0.006918
        - 0.399912 * cos(angle)
        + 0.070257 * sin(angle)
        - 0.006758 * cos(2 * angle)
        + 0.000907 * sin(2 * angle)
        - 0.002697 * cos(3 * angle)
        + 0.00148 * sin(3 * angle)
    )
    noon = HALF_A_DAY - 4 * longitude - equation + offset.total_seconds() / 60
    if abs(noon - HALF_A_DAY) > FARTHEST:
        return None
    return Sun(noon, _half(latitude, tilt, RISEN), _half(latitude, tilt, TWILIGHT))


def _half(latitude: float, tilt: float, zenith: float) -> float:
    """Minutes from the moment at which the sun stands so far from the zenith to its noon."""
    north = radians(min(max(latitude, -89.9), 89.9))
    share = cos(radians(zenith)) / (cos(north) * cos(tilt)) - tan(north) * tan(tilt)
    return 4 * degrees(acos(min(max(share, -1.0), 1.0)))
