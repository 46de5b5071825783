"""The duties to inform one another, by topic: what obliges, where it stands, how sure that is.

Duties ND-1 to ND-7 are those of Kazakh law (procedure P12; articles as the source prints them, so
none is better than *medium*). For arms, drugs and illegal migration a duty of its own is only
proposed; until it is law the general duties carry them. Between states a treaty is the basis; where
none is named, the states must have agreed on it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from eurazpol.cooperation.domain.notification import Topic
from eurazpol.kernel.finding import Citation, Confidence
from eurazpol.kernel.texts import Texts


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty to inform: its code, what it asks, the act and article, how sure we are."""

    code: str
    text: Texts
    act: Texts
    article: str
    confidence: Confidence = Confidence.MEDIUM


@dataclass(frozen=True, slots=True)
class Basis:
    """What a notification about a topic rests on: duties of national law, treaties between states.

    ``proposed`` tells that a duty of its own about this topic is proposed but not law yet.
    """

    duties: tuple[str, ...]
    treaties: tuple[Citation, ...] = ()
    proposed: bool = False


_SECURITY = Texts(
    "Ұлттық қауіпсіздік туралы заң",
    "Закон о национальной безопасности",
    "Law on national security",
)

DUTIES: Mapping[str, Duty] = MappingProxyType(
    {
        duty.code: duty
        for duty in (
            Duty(
                "ND-1",
                Texts(
                    "Мемлекеттік органдардың ұлттық қауіпсіздік мәселелері бойынша өзара"
                    " хабардар етуі",
                    "Взаимное информирование государственных органов по вопросам национальной"
                    " безопасности",
                    "Mutual informing of state bodies on national security",
                ),
                _SECURITY,
                "9(3)",
            ),
            Duty(
                "ND-2",
                Texts(
                    "Терроризм актісіне дайындық фактілері мен белгілері туралы құзыретті органға"
                    " хабарлау",
                    "Информирование компетентного органа о фактах и признаках подготовки акта"
                    " терроризма",
                    "Informing the competent body of facts and signs that an act of terrorism is"
                    " being prepared",
                ),
                Texts(
                    "Терроризмге қарсы іс-қимыл туралы заң",
                    "Закон о противодействии терроризму",
                    "Law on counter-terrorism",
                ),
                "5(2)",
            ),
            Duty(
                "ND-3",
                Texts(
                    "Экстремистік әрекеттерді дайындау және жасау фактілері мен белгілері туралы"
                    " хабарлау",
                    "Информирование о фактах и признаках подготовки и совершения экстремистских"
                    " действий",
                    "Informing of facts and signs that extremist acts are prepared or committed",
                ),
                Texts(
                    "Экстремизмге қарсы іс-қимыл туралы заң",
                    "Закон о противодействии экстремизму",
                    "Law on countering extremism",
                ),
                "9-1(2)",
            ),
            Duty(
                "ND-4",
                Texts(
                    "Бірлескен нормативтік актілерде белгіленген тәртіппен өзара іс-қимыл;"
                    " мемлекеттік және квазимемлекеттік органдардың жәрдемі",
                    "Взаимодействие в порядке, установленном совместными нормативными актами;"
                    " содействие государственных и квазигосударственных органов",
                    "Interaction in the order set by joint normative acts; assistance of state and"
                    " quasi-state bodies",
                ),
                Texts(
                    "Қарсы барлау қызметі туралы заң",
                    "Закон о контрразведывательной деятельности",
                    "Law on counter-intelligence",
                ),
                "7(6), 15(1)",
            ),
            Duty(
                "ND-5",
                Texts(
                    "Лауазымды адамдар мен командирлердің ұлттық қауіпсіздік органдарына жәрдемі",
                    "Содействие должностных лиц и командиров органам национальной безопасности",
                    "Assistance of officials and commanders to national security bodies",
                ),
                Texts(
                    "Ұлттық қауіпсіздік комитетінің органдары туралы заң",
                    "Закон об органах национальной безопасности",
                    "Law on national security committee bodies",
                ),
                "6(1)",
            ),
            Duty(
                "ND-6",
                Texts(
                    "Ішкі істер органдарының мемлекеттік органдармен және адамдармен өзара"
                    " іс-қимылы",
                    "Взаимодействие органов внутренних дел с государственными органами и лицами",
                    "Interaction of internal affairs bodies with state bodies and persons",
                ),
                Texts(
                    "Ішкі істер органдары туралы заң",
                    "Закон об органах внутренних дел",
                    "Law on internal affairs bodies",
                ),
                "13(1)",
            ),
            Duty(
                "ND-7",
                Texts(
                    "Сыбайлас жемқорлыққа қарсы қызметтің мемлекеттік органдармен және адамдармен"
                    " өзара іс-қимылы",
                    "Взаимодействие антикоррупционной службы с государственными органами и лицами",
                    "Interaction of the anti-corruption service with state bodies and persons",
                ),
                Texts(
                    "Агенттік туралы ереже (2019 жылғы 22 шілдедегі № 74 Жарлық)",
                    "Положение об Агентстве (Указ № 74 от 22 июля 2019 года)",
                    "Regulation on the Agency (Decree 74 of 22 July 2019)",
                ),
                "15(18)",
            ),
        )
    }
)

_SHANGHAI = Citation("sco_shanghai_2001", "6", Confidence.LOW)
_UNTOC = Citation("un_untoc_2000", "27(1)", Confidence.LOW)
_GENERAL = ("ND-6", "ND-1", "ND-7")

BASES: Mapping[Topic, Basis] = MappingProxyType(
    {
        Topic.TERRORISM: Basis(("ND-2", "ND-1", "ND-5", "ND-6", "ND-7"), (_SHANGHAI,)),
        Topic.EXTREMISM: Basis(("ND-3", "ND-1", "ND-5", "ND-6", "ND-7"), (_SHANGHAI,)),
        Topic.ARMS: Basis(_GENERAL, (_UNTOC,), proposed=True),
        Topic.DRUGS: Basis(
            _GENERAL, (Citation("un_drugs_1988", "9(1)", Confidence.LOW), _UNTOC), proposed=True
        ),
        Topic.MIGRATION: Basis(_GENERAL, (_UNTOC,), proposed=True),
        Topic.COUNTER_INTELLIGENCE: Basis(("ND-4", "ND-5", "ND-1")),
    }
)
"""Each topic with the duties that fit it, the nearest first."""
