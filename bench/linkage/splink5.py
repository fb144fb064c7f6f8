"""The same work with Splink 5 on DuckDB: a CSV of people in, pairs and clusters out.

    python splink5.py PEOPLE.csv PAIRS.csv CLUSTERS.csv

Names, dates, phones and addresses are cleaned in SQL, comparisons and blocking rules are those that the documentation of
Splink recommends for people (term frequencies, several rules, u from random pairs, m by EM over different blocks).
"""

import sys

import duckdb
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.backends.duckdb import DuckDBAPI

people, pairs, clusters = sys.argv[1:4]
con = duckdb.connect()
con.execute("SET threads = 2")

PLAIN = "nullif(trim(regexp_replace(lower(strip_accents(replace({0}, 'đ', 'd'))), '[^a-z ]', ' ', 'g')), '')"
con.execute(
    f"""
    CREATE TABLE people AS
    WITH raw AS (SELECT * FROM read_csv('{people}', header = true, all_varchar = true)),
    plain AS (
      SELECT CAST(id AS BIGINT) AS unique_id,
        {PLAIN.format('given')} AS given,
        nullif(left({PLAIN.format('coalesce(middle, chr(0))')}, 1), '') AS middle,
        regexp_replace({PLAIN.format('family')}, ' (jr|sr|ii|iii|iv)$', '') AS family,
        nullif(dob, '') AS dob,
        CASE WHEN sex IN ('M', 'F') THEN sex END AS sex,
        CASE WHEN ssn_last4 NOT IN ('', '0000', '9999', '1234') THEN ssn_last4 END AS ssn,
        nullif(right(regexp_replace(phone, '[^0-9]', '', 'g'), 7), '') AS phone,
        CASE WHEN lower(street) NOT IN ('', 'homeless', 'general delivery', 'unknown', 'transient') THEN
          regexp_replace(regexp_replace(lower(street), ' (apt|unit|#) .*$', ''),
            ' (street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|way|place|pl|circle|cir|terrace|ter)$', '')
        END AS street,
        nullif(lower(city), '') AS city,
        nullif(zip, '') AS zip,
        nullif(lower(email), '') AS email
      FROM raw)
    SELECT *, split_part(given, ' ', 1) AS given1, split_part(family, ' ', 1) AS family1,
      left(given, 1) AS initial, left(dob, 4) AS year, split_part(email, '@', 1) AS mailbox
    FROM plain
    """
)

api = DuckDBAPI(connection=con)
table = api.register("people")

date = cl.CustomComparison(
    output_column_name="dob",
    comparison_levels=[
        cll.NullLevel("dob"),
        cll.ExactMatchLevel("dob"),
        cll.DamerauLevenshteinLevel("dob", 1),
        cll.CustomLevel(
            "substr(dob_l, 1, 4) = substr(dob_r, 1, 4) AND substr(dob_l, 6, 2) = substr(dob_r, 9, 2) "
            "AND substr(dob_l, 9, 2) = substr(dob_r, 6, 2)"
        ),
        cll.CustomLevel("substr(dob_l, 6) = substr(dob_r, 6)"),
        cll.CustomLevel("year_l = year_r"),
        cll.ElseLevel(),
    ],
)
names = cl.CustomComparison(
    output_column_name="given",
    comparison_levels=[
        cll.NullLevel("given1"),
        cll.ExactMatchLevel("given1", term_frequency_adjustments=True),
        cll.CustomLevel("given1_l = family1_r AND family1_l = given1_r"),
        cll.JaroWinklerLevel("given1", 0.92),
        cll.JaroWinklerLevel("given1", 0.85),
        cll.CustomLevel("initial_l = initial_r AND (length(given1_l) = 1 OR length(given1_r) = 1)"),
        cll.ElseLevel(),
    ],
)
families = cl.CustomComparison(
    output_column_name="family",
    comparison_levels=[
        cll.NullLevel("family"),
        cll.ExactMatchLevel("family", term_frequency_adjustments=True),
        cll.ExactMatchLevel("family1", term_frequency_adjustments=True),
        cll.JaroWinklerLevel("family", 0.92),
        cll.JaroWinklerLevel("family", 0.85),
        cll.ElseLevel(),
    ],
)
address = cl.CustomComparison(
    output_column_name="address",
    comparison_levels=[
        cll.NullLevel("zip"),
        cll.ExactMatchLevel("street", term_frequency_adjustments=True),
        cll.CustomLevel("zip_l = zip_r AND jaro_winkler_similarity(street_l, street_r) >= 0.92"),
        cll.ExactMatchLevel("zip"),
        cll.ElseLevel(),
    ],
)
email = cl.CustomComparison(
    output_column_name="email",
    comparison_levels=[
        cll.NullLevel("email"),
        cll.ExactMatchLevel("email"),
        cll.ExactMatchLevel("mailbox"),
        cll.JaroWinklerLevel("email", 0.92),
        cll.ElseLevel(),
    ],
)
settings = SettingsCreator(
    link_type="dedupe_only",
    comparisons=[
        names,
        families,
        cl.ExactMatch("middle"),
        date,
        cl.ExactMatch("sex"),
        cl.LevenshteinAtThresholds("ssn", 1),
        cl.LevenshteinAtThresholds("phone", 1).configure(term_frequency_adjustments=True),
        address,
        email,
    ],
    blocking_rules_to_generate_predictions=[
        block_on("dob", "initial"),
        block_on("dob", "family1"),
        block_on("given1", "family"),
        block_on("ssn", "year"),
        block_on("ssn", "family1"),
        block_on("phone", "initial"),
        block_on("email"),
        block_on("street", "zip", "initial"),
        block_on("family1", "year", "initial"),
    ],
    retain_matching_columns=False,
    retain_intermediate_calculation_columns=False,
)
linker = Linker(table, settings, log_level=None)
linker.training.estimate_probability_two_random_records_match(
    [block_on("dob", "given1", "family1"), block_on("ssn", "dob"), block_on("email", "dob")], recall=0.7
)
linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("dob", "initial"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("given1", "family", "year"))
found = linker.inference.predict(threshold_match_probability=0.01)
con.execute(
    f"""COPY (SELECT unique_id_l AS id_l, unique_id_r AS id_r, match_weight AS weight,
      CASE WHEN match_probability >= 0.9 THEN 'match' ELSE 'none' END AS decision
      FROM {found.physical_name}) TO '{pairs}' (HEADER)"""
)
grouped = linker.clustering.cluster_pairwise_predictions_at_threshold(found, threshold_match_probability=0.9)
con.execute(
    f"COPY (SELECT unique_id AS id, cluster_id AS cluster FROM {grouped.physical_name}) TO '{clusters}' (HEADER)"
)
