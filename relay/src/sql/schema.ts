/** How a database calls a column of bytes and one of whole numbers. */
export interface ColumnNames {
  readonly bytes: string;
  readonly whole: string;
}

/**
 * Tables of everything but the log. Every key begins with what everything else hangs on (the space, the meeting), so rows
 * can be spread by it. Spaces: state 0 open, 1 closed, 2 closed and its log let go.
 */
export function schemaFor({ bytes, whole }: ColumnNames): readonly string[] {
  return [
    `CREATE TABLE IF NOT EXISTS relay_spaces (
       space ${bytes} PRIMARY KEY, sort ${whole} NOT NULL, state ${whole} NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS relay_keys (
       space ${bytes} NOT NULL, author ${bytes} NOT NULL, role ${whole} NOT NULL, login_key ${bytes} NOT NULL,
       removed ${whole} NOT NULL, session ${whole} NOT NULL, PRIMARY KEY (space, author))`,
    `CREATE TABLE IF NOT EXISTS relay_invites (hash ${bytes} PRIMARY KEY, used ${whole} NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS relay_exchanges (
       space ${bytes} NOT NULL, exchange ${bytes} NOT NULL, deadline ${whole} NOT NULL, ended ${whole} NOT NULL,
       PRIMARY KEY (space, exchange))`,
    `CREATE TABLE IF NOT EXISTS relay_slots (
       space ${bytes} NOT NULL, exchange ${bytes} NOT NULL, role ${whole} NOT NULL, key_hash ${bytes} NOT NULL,
       card ${bytes} NOT NULL, answer ${bytes} NOT NULL, answer_key ${bytes},
       PRIMARY KEY (space, exchange, role))`,
    `CREATE TABLE IF NOT EXISTS relay_meetings (meeting ${bytes} PRIMARY KEY, until ${whole} NOT NULL)`,
    `CREATE TABLE IF NOT EXISTS relay_meeting_messages (
       meeting ${bytes} NOT NULL, place ${whole} NOT NULL, message ${bytes} NOT NULL, PRIMARY KEY (meeting, place))`,
  ];
}

/** The tables a backup leaves out: what is in the middle of happening. */
export const FLEETING_TABLES = ["relay_exchanges", "relay_slots", "relay_meetings", "relay_meeting_messages"] as const;
