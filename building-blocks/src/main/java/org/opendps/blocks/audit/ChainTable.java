package org.opendps.blocks.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements of the sealer, on the connection of its transaction. */
@ApplicationScoped
class ChainTable {

    private static final long LOCK = 0x6175646974L;

    /** A sealer whose machine vanished would hold the lock for hours: the database ends its session instead. */
    private static final String TRY_LOCK = """
            select pg_try_advisory_xact_lock(?), set_config('idle_in_transaction_session_timeout', '30s', true)
            """;

    private static final String UNSEALED = "select " + Entry.COLUMNS + """
            from audit_unsealed u join audit_entry e on e.id = u.entry_id order by e.id limit ?
            """;
    private static final String LAST = """
            select position, entry_id, authority, subject, row_hash, hash from audit_link
            order by position desc limit 1
            """;

    boolean lock(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(TRY_LOCK)) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Chosen by the queue, never by number: what commits late has a number below those that are sealed. */
    List<Entry> unsealed(Connection connection, int limit) throws SQLException {
        try (var query = connection.prepareStatement(UNSEALED)) {
            query.setInt(1, limit);
            var found = new ArrayList<Entry>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(Entry.read(row, 0));
                }
            }
            return found;
        }
    }

    Optional<Link> last(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LAST);
                var row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new Link(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            Hash.of(row.getBytes(5)),
                            Hash.of(row.getBytes(6))))
                    : Optional.empty();
        }
    }

    Instant realTime(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select clock_timestamp()");
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Adds the links, and takes their entries off the queue. */
    void add(Connection connection, List<Link> links) throws SQLException {
        try (var insert = connection.prepareStatement("insert into audit_link values (?, ?, ?, ?, ?, ?)");
                var delete = connection.prepareStatement("delete from audit_unsealed where entry_id = any (?)")) {
            for (var link : links) {
                insert.setLong(1, link.position());
                insert.setLong(2, link.entryId());
                insert.setString(3, link.authority());
                insert.setString(4, link.subject());
                insert.setBytes(5, link.rowHash().bytes());
                insert.setBytes(6, link.hash().bytes());
                insert.addBatch();
            }
            insert.executeBatch();
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", links.stream().map(Link::entryId).toArray()));
            delete.executeUpdate();
        }
    }

    void add(Connection connection, Seal seal) throws SQLException {
        try (var insert = connection.prepareStatement("insert into audit_seal values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, seal.position());
            insert.setBytes(2, seal.hash().bytes());
            insert.setObject(3, OffsetDateTime.ofInstant(seal.signedAt(), ZoneOffset.UTC));
            insert.setString(4, seal.keyId());
            insert.setString(5, seal.signature());
            insert.executeUpdate();
        }
    }
}
