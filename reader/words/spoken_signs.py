"""Names of things with signs as people say and type them: csharp, dotnet, alpha for α."""

from __future__ import annotations

SAID = {
    "csharp": "c#", "fsharp": "f#", "dotnet": ".net", "cpp": "c++", "cplusplus": "c++",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "lambda": "λ",
    "mu": "μ", "pi": "π", "sigma": "σ", "omega": "ω", "euro": "€", "euros": "€", "eur": "€",
    "pound": "£", "pounds": "£", "gbp": "£", "yen": "¥", "rupees": "₹", "nr": "№", "no": "№",
}  # fmt: skip
"""What is said and how it is written, both folded."""
_TYPED = {sign: said for said, sign in reversed(SAID.items())}


def other_name(folded: str) -> str:
    """Return the sign of a name, or the name of a sign, or "" where there is none."""
    return SAID.get(folded) or _TYPED.get(folded, "")
