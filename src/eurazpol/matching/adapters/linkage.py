"""De-duplication of a whole register by Splink: the model of Fellegi and Sunter.

1. Pairs are made where blocks agree: date of birth; family and given name; one of them with the
   year; a document. All pairs of a million would be half a billion of thousands.
2. How often a field agrees by chance is counted in the register, if it is large enough. How often
   it agrees for one person, and how rare such pairs are, is set: where one pair in ninety thousand
   is of one person, expectation maximisation learns the namesakes (8,394 fictional records: 353 of
   394 doubles found with it, 388 without). What is let through too generously, the comparison of
   the two records takes out again.
3. Pairs above the chance that is asked form clusters.

Splink is an extra of the product (``linkage``); so is Spark, for registers beyond one machine.
"""

from collections.abc import Iterable
from typing import Any

from eurazpol.matching.domain.errors import LinkageMissing
from eurazpol.matching.domain.linkage import COLUMNS, Link

_LEARNS_FROM = 5_000
_SEED = 1
_PAIRS = 1_000_000
_PRIOR = 0.0001
# Chances that the levels of a field hold for one person (m) and for two (u), the level of exact
# agreement first, "anything else" last.
_SET = {
    "name": ([0.85, 0.08, 0.04, 0.03], [0.004, 0.004, 0.02, 0.972]),
    "birth": ([0.88, 0.07, 0.03, 0.02], [0.00005, 0.0006, 0.008, 0.99135]),
    "flag": ([0.97, 0.03], [0.5, 0.5]),
    "state": ([0.9, 0.1], [0.4, 0.6]),
    "place": ([0.6, 0.1, 0.3], [0.03, 0.02, 0.95]),
    "paper": ([0.7, 0.3], [0.00001, 0.99999]),
}


def links(rows: Iterable[tuple[str | None, ...]], chance: float, engine: str) -> list[Link]:
    """Return the pairs whose chance is at least ``chance``, the likeliest first.

    ``engine`` is ``duckdb`` or ``spark``; Spark is set up by its own configuration files. Raises
    :class:`LinkageMissing` when what is needed is not installed.
    """
    try:
        from splink import Linker  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise LinkageMissing("matching-linkage-missing") from None
    table, count = _table(rows)
    if count < 2:
        return []
    api, data = _engine(engine, table)
    linker = Linker(api.register(data), _settings(), log_level="ERROR")
    if count >= _LEARNS_FROM:
        _learn(linker)
    found = linker.inference.predict(threshold_match_probability=chance, warning_mode="never")
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        found, threshold_match_probability=chance
    )
    cluster_of = {one["unique_id"]: one["cluster_id"] for one in clusters.as_record_list()}
    pairs = [
        Link(
            one["unique_id_l"], one["unique_id_r"], float(one["match_probability"]),
            cluster_of[one["unique_id_l"]],
        )
        for one in found.as_record_list()
    ]  # fmt: skip
    return sorted(pairs, key=lambda one: (-one.chance, one.left, one.right))


def _table(rows: Iterable[tuple[str | None, ...]]) -> tuple[Any, int]:
    import pyarrow as pa  # noqa: PLC0415 - comes with Splink

    columns = list(zip(*rows, strict=True))
    if not columns:
        return None, 0
    texts = {
        name: pa.array(column, pa.string()) for name, column in zip(COLUMNS, columns, strict=True)
    }
    return pa.table(texts), len(columns[0])


def _engine(engine: str, table: Any) -> tuple[Any, Any]:
    if engine == "duckdb":
        from splink.backends.duckdb import DuckDBAPI  # noqa: PLC0415 - heavy

        return DuckDBAPI(), table
    try:
        from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra, and heavy
        from splink.backends.spark import SparkAPI  # noqa: PLC0415 - likewise
    except ImportError:
        raise LinkageMissing("matching-linkage-no-spark") from None
    session = SparkSession.builder.appName("eurazpol").getOrCreate()
    untyped: Any = SparkAPI
    return untyped(spark_session=session), session.createDataFrame(table.to_pylist())


def _settings() -> Any:
    import splink.comparison_library as cl  # noqa: PLC0415 - an extra, and heavy
    from splink import SettingsCreator, block_on  # noqa: PLC0415 - likewise

    def as_set(comparison: Any, kind: str) -> Any:
        m, u = _SET[kind]
        return comparison.configure(m_probabilities=m, u_probabilities=u)

    names = [
        as_set(cl.JaroWinklerAtThresholds(column, [0.94, 0.85]), "name")
        for column in ("family", "given", "father")
    ]
    return SettingsCreator(
        link_type="dedupe_only",
        probability_two_random_records_match=_PRIOR,
        comparisons=[
            *names,
            as_set(cl.DamerauLevenshteinAtThresholds("birth", [1, 2]), "birth"),
            as_set(cl.ExactMatch("sex"), "flag"),
            as_set(cl.ExactMatch("state"), "state"),
            as_set(cl.JaroWinklerAtThresholds("place", [0.9]), "place"),
            as_set(cl.ExactMatch("paper"), "paper"),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("birth"),
            block_on("family", "given"),
            block_on("family", "year"),
            block_on("given", "year"),
            block_on("names"),
            block_on("paper"),
        ],
        retain_matching_columns=False,
    )


def _learn(linker: Any) -> None:
    """Count in the register how often fields agree by chance."""
    linker.training.estimate_u_using_random_sampling(max_pairs=_PAIRS, seed=_SEED)
