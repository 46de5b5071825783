"""How officers of a node sign, as its administrator has set it (``[signing]``)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SigningTerms:
    """Whether a signature is required, who stamps time, and the token that holds officers' keys.

    Empty texts mean: no time-stamps, no token (keys in PKCS#12 files).
    """

    required: bool = False
    tsa_url: str = ""
    pkcs11: str = ""
    token: str = ""
