import { STUB_BYTES } from "./log-store.ts";

/** Makes the rows of spaces where missing and holds all of them, in the order given. */
export const HOLD = `INSERT INTO spaces SELECT space, 0, 0, FALSE FROM unnest($1::bytea[]) WITH ORDINALITY AS n(space, at) ORDER BY at
  ON CONFLICT (space) DO UPDATE SET head = spaces.head RETURNING space, head, floor, gone`;

export const AUTHORS = "SELECT space, author, role, last, bytes, entries FROM authors WHERE space = ANY ($1::bytea[])";

export const FOUND = `SELECT log.space, log.author, log.counter, log.seq, log.id
  FROM unnest($1::bytea[], $2::bytea[], $3::bigint[]) AS n(space, author, counter) JOIN log USING (space, author, counter)`;

export const INSERT = `INSERT INTO log (space, seq, author, counter, state, id, bytes)
  SELECT space, seq, author, counter, 0, id, substring($8::bytea FROM start FOR size)
  FROM unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[], $5::bytea[], $6::int[], $7::int[])
    AS n(space, seq, author, counter, id, start, size)`;

export const KEEP_SPACES = `UPDATE spaces SET head = n.head, floor = n.floor
  FROM unnest($1::bytea[], $2::bigint[], $3::bigint[]) AS n(space, head, floor) WHERE spaces.space = n.space`;

export const KEEP_AUTHORS = `INSERT INTO authors SELECT * FROM
  unnest($1::bytea[], $2::bytea[], $3::int[], $4::bigint[], $5::bigint[], $6::bigint[])
  ON CONFLICT (space, author) DO UPDATE SET last = excluded.last, bytes = excluded.bytes, entries = excluded.entries`;

export const RELEASED = `SELECT author, COUNT(*) AS entries, SUM(octet_length(bytes)) AS bytes FROM log
  WHERE space = $1 AND seq > $2 AND seq <= $3 GROUP BY author`;

export const CLEAR = "UPDATE log SET state = 2, bytes = NULL WHERE space = $1 AND seq > $2 AND seq <= $3";

/** Cuts entries down to stubs and answers how many bytes that freed. */
export const ERASE = `WITH old AS (
    SELECT space, seq, octet_length(bytes) AS size FROM log WHERE space = $1 AND author = $2
    AND counter = ANY ($3::bigint[]) AND seq > $4 AND state = 0 AND octet_length(bytes) > ${STUB_BYTES}
  ), cut AS (
    UPDATE log SET state = 1, bytes = substring(log.bytes FROM 1 FOR ${STUB_BYTES}) FROM old
    WHERE log.space = old.space AND log.seq = old.seq RETURNING old.size - ${STUB_BYTES} AS freed
  ) SELECT SUM(freed) AS freed FROM cut`;

export const FREE = "UPDATE authors SET bytes = bytes - $3 WHERE space = $1 AND author = $2";

export const BURY = `INSERT INTO spaces VALUES ($1, 0, 0, TRUE)
  ON CONFLICT (space) DO UPDATE SET head = 0, floor = 0, gone = TRUE`;

export const NEED_SWEEP = `INSERT INTO sweeps VALUES ($1, $2, pg_current_xact_id()::xid)
  ON CONFLICT (space) DO UPDATE SET ticket = excluded.ticket, since = excluded.since`;

const ROWS = `SELECT seq, author, counter, state, id, bytes,
  SUM(octet_length(bytes)) OVER (ORDER BY seq) - octet_length(bytes) AS before FROM`;

/** One statement sees one moment: what is known of the space, and with it the rows, or one row of nulls. */
export const PAGE = `SELECT spaces.head, spaces.floor, spaces.gone, page.* FROM spaces LEFT JOIN LATERAL (
    ${ROWS} (SELECT * FROM log WHERE space = $1 AND seq > GREATEST($2, spaces.floor) ORDER BY seq LIMIT $3) AS rows
  ) AS page ON page.before < $4 WHERE spaces.space = $1 ORDER BY page.seq`;

export const AUTHOR_PAGE = `SELECT COALESCE(authors.last, 0) AS last, spaces.gone, page.* FROM spaces
  LEFT JOIN authors ON authors.space = spaces.space AND authors.author = $5
  LEFT JOIN LATERAL (
    ${ROWS} (SELECT * FROM log WHERE space = $1 AND author = $5 AND counter >= $2 AND seq > spaces.floor
      ORDER BY counter LIMIT $3) AS rows
  ) AS page ON page.before < $4 WHERE spaces.space = $1 ORDER BY page.seq`;

export const HEADS = `SELECT n.at, spaces.head, spaces.floor, spaces.gone
  FROM unnest($1::bytea[]) WITH ORDINALITY AS n(space, at) JOIN spaces ON spaces.space = n.space
  WHERE spaces.head > 0 OR spaces.gone`;

/**
 * Which spaces have bytes left in which part of the log, and whether anybody (a long backup, say) may still see what was
 * there before; `$1` is how many parts there are.
 */
export const SWEEPS = `SELECT space, ticket, part, EXISTS (
    SELECT FROM pg_stat_activity WHERE pid <> pg_backend_pid()
    AND (age(backend_xmin) >= age(since) OR age(backend_xid) >= age(since))
  ) AS held
  FROM sweeps, generate_series(0, $1::int - 1) AS part
  WHERE satisfies_hash_partition('log'::regclass, $1::int, part, space)`;

export const SWEPT = `DELETE FROM sweeps USING unnest($1::bytea[], $2::bigint[]) AS n(space, ticket)
  WHERE sweeps.space = n.space AND sweeps.ticket = n.ticket`;
