from typing import TypeVar

Made = TypeVar("Made", bound=type)

class QmlUncreatable:
    def __init__(self, reason: str) -> None: ...
    def __call__(self, made: Made) -> Made: ...
