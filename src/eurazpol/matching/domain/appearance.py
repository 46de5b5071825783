"""How a person looks: the habitoscopic record (procedure P30 of the platform's sources).

1. A trait that nobody described is unknown; unknown contradicts nothing.
2. A trait that changes at will (hair, beard, clothing) weighs little against.
3. Voice and scent belong to other disciplines and stay out.
"""

from dataclasses import dataclass
from enum import StrEnum

from eurazpol.kernel.texts import Message, message


class Sex(StrEnum):
    """The sex that a paper states."""

    MALE = "male"
    FEMALE = "female"
    OTHER = "other"

    @property
    def text(self) -> Message:
        """The sex in words."""
        return message(f"matching-sex-{self.value}")


class Trait(StrEnum):
    """A trait described by one word of its list."""

    BUILD = "build"
    SKIN = "skin"
    HAIR_COLOUR = "hair-colour"
    HAIR = "hair"
    BEARD = "beard"
    EYE_COLOUR = "eye-colour"
    EYES = "eyes"
    FACE = "face"
    FOREHEAD = "forehead"
    NOSE = "nose"
    MOUTH = "mouth"
    CHIN = "chin"
    EARS = "ears"
    GAIT = "gait"

    @property
    def text(self) -> Message:
        """The trait in words."""
        return message(f"matching-trait-{self.value}")


VALUES: dict[Trait, tuple[str, ...]] = {
    Trait.BUILD: ("thin", "slim", "medium", "stocky", "stout"),
    Trait.SKIN: ("very-light", "light", "medium", "dark", "very-dark"),
    Trait.HAIR_COLOUR: ("black", "dark-brown", "brown", "fair", "red", "grey", "white"),
    Trait.HAIR: ("bald", "shaven", "short", "medium", "long", "curly"),
    Trait.BEARD: ("none", "stubble", "moustache", "beard", "full"),
    Trait.EYE_COLOUR: ("black", "brown", "hazel", "green", "grey", "blue"),
    Trait.EYES: ("narrow", "almond", "round", "deep-set", "bulging"),
    Trait.FACE: ("oval", "round", "square", "long", "triangular"),
    Trait.FOREHEAD: ("low", "medium", "high", "sloping"),
    Trait.NOSE: ("straight", "hooked", "snub", "flat", "broken"),
    Trait.MOUTH: ("small", "medium", "large", "thin-lips", "full-lips"),
    Trait.CHIN: ("pointed", "round", "square", "double", "receding"),
    Trait.EARS: ("close", "protruding", "attached-lobes", "free-lobes"),
    Trait.GAIT: ("even", "limping", "shuffling", "waddling", "fast"),
}
"""The words of each trait; those of a scale stand in its order."""


class MarkKind(StrEnum):
    """A distinctive mark."""

    SCAR = "scar"
    WART = "wart"
    DIMPLE = "dimple"
    TATTOO = "tattoo"
    MOLE = "mole"
    BIRTHMARK = "birthmark"
    PIERCING = "piercing"
    MISSING_PART = "missing-part"

    @property
    def text(self) -> Message:
        """The kind of mark in words."""
        return message(f"matching-mark-{self.value}")


class BodyPart(StrEnum):
    """Where on the body a mark is."""

    HEAD = "head"
    FOREHEAD = "forehead"
    EYEBROW = "eyebrow"
    EYE = "eye"
    NOSE = "nose"
    CHEEK = "cheek"
    MOUTH = "mouth"
    CHIN = "chin"
    EAR = "ear"
    NECK = "neck"
    SHOULDER = "shoulder"
    ARM = "arm"
    ELBOW = "elbow"
    WRIST = "wrist"
    HAND = "hand"
    FINGER = "finger"
    CHEST = "chest"
    BACK = "back"
    BELLY = "belly"
    LEG = "leg"
    KNEE = "knee"
    FOOT = "foot"

    @property
    def text(self) -> Message:
        """The part of the body in words."""
        return message(f"matching-body-{self.value}")


class BodySide(StrEnum):
    """On which side of the body, as the person has it."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def text(self) -> Message:
        """The side in words."""
        return message(f"matching-side-{self.value}")


@dataclass(frozen=True, slots=True)
class Mark:
    """A distinctive mark; where it is may be unknown."""

    kind: MarkKind
    part: BodyPart | None = None
    side: BodySide | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """From and to, both counted: years of age, centimetres."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """How a person looks, as far as somebody said it.

    ``age`` in years is that of the year of the source, ``height`` in centimetres. ``traits`` holds
    a word of :data:`VALUES` for each trait that was described. ``body`` says sizes of parts of the
    body, ``clothing`` what was worn: words that are shown and not compared.
    """

    sex: Sex | None = None
    age: Span | None = None
    height: Span | None = None
    traits: tuple[tuple[Trait, str], ...] = ()
    marks: tuple[Mark, ...] = ()
    body: str = ""
    clothing: str = ""
    year: int | None = None
    """The year of the source, by which ages are compared."""

    def trait(self, trait: Trait) -> str:
        """Return the word of a trait, empty where it is unknown."""
        return next((word for one, word in self.traits if one is trait), "")
