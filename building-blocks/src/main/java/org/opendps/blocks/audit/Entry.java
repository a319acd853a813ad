package org.opendps.blocks.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row.
 *
 * @param subject the primary key of the row
 * @param before the columns before the change, as JSON; of an update only those that changed
 * @param recordedAt the real time, whatever the clock of the service says
 */
record Entry(
        long id,
        String table,
        String subject,
        String operation,
        @Nullable String before,
        @Nullable String after,
        @Nullable String authority,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor) {

    /** What {@link #read} reads, of the table under the name {@code e}. */
    static final String COLUMNS = """
            e.id, e.table_name, e.subject, e.operation, e.before::text, e.after::text, e.authority, e.occurred_at,
            e.recorded_at, e.actor, e.actor_subject, e.actor_roles, e.on_behalf_of, e.action, e.request_id
            """;

    private static final int COUNT = 15;

    /** @param before how many columns stand before those of the entry */
    static Entry read(ResultSet row, int before) throws SQLException {
        var actor = new Actor(
                row.getString(before + 10),
                row.getString(before + 11),
                row.getString(before + 12),
                null,
                row.getString(before + 13),
                row.getString(before + 14),
                row.getString(before + COUNT));
        return new Entry(
                row.getLong(before + 1),
                row.getString(before + 2),
                row.getString(before + 3),
                row.getString(before + 4),
                row.getString(before + 5),
                row.getString(before + 6),
                row.getString(before + 7),
                row.getObject(before + 8, OffsetDateTime.class).toInstant(),
                row.getObject(before + 9, OffsetDateTime.class).toInstant(),
                actor);
    }

    /** Of all that it says. The order of the values is part of the format: a new column goes to the end. */
    Hash hash() {
        return new Fingerprint()
                .add(id)
                .add(table)
                .add(subject)
                .add(operation)
                .add(before)
                .add(after)
                .add(authority)
                .add(occurredAt)
                .add(recordedAt)
                .add(actor.name())
                .add(actor.subject())
                .add(actor.roles())
                .add(actor.onBehalfOf())
                .add(actor.action())
                .add(actor.requestId())
                .sum();
    }
}
