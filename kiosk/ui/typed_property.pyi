from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")

class Readable(Generic[T]):
    @overload
    def __get__(self, instance: None, owner: type) -> Readable[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...

class Property:
    def __init__(self, kind: type | str, *, notify: object = None, constant: bool = False) -> None: ...
    def __call__(self, getter: Callable[[Any], T]) -> Readable[T]: ...
