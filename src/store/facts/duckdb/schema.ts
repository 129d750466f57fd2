/**
 * Tables of the facts file. Plain types (text, integer, double, date), no keys or indexes: uniqueness is the
 * merge's duty (merge.ts) and a test's; loading is several times faster so, and ClickHouse has no keys either.
 *
 * What is repeated on every row is kept once and numbered: a `series` is whose figure of what kind it is, a `source`
 * is by which definition, in which currency and from which import. A row of `observation` is then numbers only,
 * so that loading, grouping and provenance cost integers rather than text.
 *
 * Each family has two tables: the plain one holds what stands (one row per key), `…_older` what a newer import
 * replaced and an undo brings back. Queries never look into `…_older`.
 */

const observation = `(
  workspace_id text, series_no integer, subject_id text, day_from date, day_to date,
  value double, source_no integer, import_no integer, row_no integer)`

const post = `(
  workspace_id text, account text, post_id text, post_no integer, published_at text, day date, hour integer,
  format text, title text, url text, flags text, import_no integer, row_no integer)`

const event = `(
  workspace_id text, account text, type text, event_id text, happened_at text, day date, actor text, staff boolean, ref text,
  text text, origin text, source text, medium text, campaign text, content text, tone integer, status text,
  seconds double, pages integer, minor bigint, currency text, reach double, engagements double,
  import_no integer, row_no integer)`

/** Position n holds the statements that lead from version n to n + 1. Never edit one that was released. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table fact_import (workspace_id text, import_no integer, import_id text, observed_at text)`,
    `create table series (workspace_id text, series_no integer, account text, subject text, measure text, dims text,
       grain text)`,
    `create table source (workspace_id text, source_no integer, import_no integer, definition text, currency text)`,
    `create table observation ${observation}`,
    `create table observation_older ${observation}`,
    `create table post ${post}`,
    `create table post_older ${post}`,
    `create table event ${event}`,
    `create table event_older ${event}`,
    // Derived: the latest lifetime counters of each post, so that portfolio questions need not sort snapshots.
    `create table post_counter (workspace_id text, series_no integer, post_no integer, day date, value double,
       source_no integer)`,
  ],
]

export const SCHEMA_VERSION = MIGRATIONS.length
