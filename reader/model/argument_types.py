"""Arguments of calls from outside, held against their annotations before anything is done.

Scripts are checked by nobody else: a wrong type would otherwise end deep inside in an error about
something the caller never named, or be stored.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, wraps
from math import inf
from types import FunctionType, NoneType, SimpleNamespace, UnionType
from typing import Annotated, Any, ParamSpec, TypeVar, Union, get_args, get_origin, get_type_hints

from reader.model.errors import ReaderError
from reader.translation import tr


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The least number that an argument may be."""

    number: int


Count = Annotated[int, AtLeast(0)]
"""A number of things, never below zero."""

_TAKES_MORE = 0x04
"""The flag of a function with star arguments: CO_VARARGS of Python's data model."""

Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")
Service = TypeVar("Service")


def checks_arguments(service: type[Service]) -> type[Service]:
    """Let the public methods of a class raise TypeError for arguments of a wrong type."""
    for name, member in list(vars(service).items()):
        if isinstance(member, FunctionType) and not name.startswith("_"):
            setattr(service, name, checked_call(member))
    return service


def checked_call(function: Callable[Arguments, Made]) -> Callable[Arguments, Made]:
    """Let a function raise TypeError, which names the argument, for one of a wrong type.

    An iterator is listed first, where any iterable will do.
    """
    code = vars(function).get("__wrapped__", function).__code__
    positional = code.co_varnames[: code.co_argcount]
    packed = ""
    if code.co_flags & _TAKES_MORE:
        packed = code.co_varnames[code.co_argcount + code.co_kwonlyargcount]

    @wraps(function)
    def call(*given: Arguments.args, **named: Arguments.kwargs) -> Made:
        hints = _hints(function)
        names = [*positional, *[packed] * (len(given) - len(positional))]
        listed = [
            _checked(function, name, value, hints.get(name, Any))
            for name, value in zip(names, given, strict=False)
        ]
        if len(listed) < len(given):
            return function(*given, **named)  # raises TypeError: too many are given
        known = {
            name: _checked(function, name, value, hints.get(name, Any))
            for name, value in named.items()
        }
        return function(*listed, **known)

    return call


def _checked(function: Callable[..., object], name: str, value: Any, hint: Any) -> Any:
    """Return the value of an argument, an iterator as a list; raise TypeError for a wrong one."""
    if isinstance(value, Iterator) and _takes_any_iterable(hint):
        value = list(value)
    if not fits(value, hint):
        raise wrong_type(function.__name__, name, value, _words(hint))
    if isinstance(value, int) and value < (least := _least(hint)):
        raise ReaderError(
            tr(
                "{value} is too low for “{name}”; the lowest is {least}.",
                value=value,
                name=name,
                least=least,
            )
        )
    return value


def wrong_type(call: str, name: str, value: object, wanted: str) -> TypeError:
    """Return the error for an argument of a call that is not what is `wanted`."""
    given = f"{value!r:.80} ({type(value).__name__})"
    return TypeError(f"{call}: the argument “{name}” must be {wanted}, not {given}")


@cache
def _least(hint: Any) -> float:
    """Return the least number that an annotation allows."""
    parts = [part for one in (hint, *get_args(hint)) for part in get_args(one)]
    return max((part.number for part in parts if isinstance(part, AtLeast)), default=-inf)


def fits(value: Any, hint: Any) -> bool:
    """Return whether a value is of the type that an annotation, already evaluated, asks for."""
    return _test_of(hint)(value)


@cache
def _test_of(hint: Any) -> Callable[[Any], bool]:
    """Return what tells whether a value fits an annotation: it is taken apart once."""
    if hint in (Any, _NotLoaded) or isinstance(hint, TypeVar):
        return _anything
    if hint is None or hint is NoneType:
        return lambda value: value is None
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _test_of(parts[0])
    if origin in (Union, UnionType):
        tests = [_test_of(part) for part in parts]
        return lambda value: any(test(value) for test in tests)
    if origin is None:
        kind = (int, float) if hint is float else hint
        return lambda value: isinstance(value, kind)
    if origin is Callable:
        return callable
    if issubclass(origin, Mapping):
        key_fits, value_fits = map(_test_of, parts)
        return lambda value: (
            isinstance(value, origin)
            and all(map(key_fits, value))
            and all(map(value_fits, value.values()))
        )
    if issubclass(origin, Iterable):
        part_fits = _test_of(parts[0]) if parts else _anything
        return lambda value: (
            isinstance(value, origin)
            and (
                not isinstance(value, Collection)
                or isinstance(value, str)
                or all(map(part_fits, value))
            )
        )
    # What else an annotation may ask for, such as an open file, is seen when it is used.
    return _anything


def _anything(value: object) -> bool:
    return True


@cache
def _takes_any_iterable(hint: Any) -> bool:
    return any(get_origin(part) is Iterable for part in (hint, *get_args(hint)))


def _words(hint: Any) -> str:
    return hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)


@cache
def _hints(function: Callable[..., object]) -> dict[str, Any]:
    """Return the evaluated annotations of a function's arguments, by name.

    What it returns is left out: its types would be loaded for nothing.
    """
    names = _LoadedNames(vars(builtins) | function.__globals__)
    written = {name: hint for name, hint in function.__annotations__.items() if name != "return"}
    arguments: Any = SimpleNamespace(__annotations__=written)
    return get_type_hints(arguments, function.__globals__, names, include_extras=True)


class _NotLoaded:
    """Stands in an annotation for a name that only type checkers load, with or without parts."""

    def __class_getitem__(cls, parts: object) -> Any:
        return Any


class _LoadedNames(dict[str, Any]):
    """Names that an annotation may use; those that are not loaded stand for anything."""

    def __missing__(self, name: str) -> Any:
        from reader import model

        if name.startswith("__"):
            # What debuggers and test runners look for in a frame is no annotation.
            raise KeyError(name)
        # The values of the model are loaded when they are first asked for.
        return model.__getattr__(name) if name in model.__all__ else _NotLoaded
