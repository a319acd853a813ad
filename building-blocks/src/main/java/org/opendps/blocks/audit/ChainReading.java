package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole audit as it stood at one moment: what is sealed meanwhile is not in it. Streams, so that a chain of any
 * length takes the same memory; not in a transaction of the application, which would end it after a minute.
 */
final class ChainReading implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LINK = 6;
    private static final int ENTRY = 15;
    private static final String SEAL = "s.position, s.hash, s.signed_at, s.key_id, s.signature";
    private static final String LINKS =
            "select l.position, l.entry_id, l.authority, l.subject, l.row_hash, l.hash, " + Entry.COLUMNS + ", " + SEAL
                    + """
             from audit_link l
            left join audit_entry e on e.id = l.entry_id
            left join audit_seal s on s.position = l.position
            where l.position > ? order by l.position limit ?
            """;
    private static final String NEWEST_SEAL = "select " + SEAL + " from audit_seal s order by s.position desc limit 1";

    private final Connection connection;

    ChainReading(AgroalDataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    /** Answers what is wrong with a link, if something is. */
    interface Step {

        Optional<ChainCheck.Finding> take(Link link, @Nullable Entry entry, @Nullable Seal seal) throws SQLException;
    }

    /** @return the first thing that is wrong */
    Optional<ChainCheck.Finding> links(long after, int limit, Step step) throws SQLException {
        try (var query = connection.prepareStatement(LINKS)) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setLong(1, after);
            query.setInt(2, limit);
            try (var row = query.executeQuery()) {
                Optional<ChainCheck.Finding> found = Optional.empty();
                while (found.isEmpty() && row.next()) {
                    found = step.take(link(row), entry(row), seal(row, LINK + ENTRY));
                }
                return found;
            }
        }
    }

    Optional<Seal> newestSeal() throws SQLException {
        try (var query = connection.prepareStatement(NEWEST_SEAL);
                var row = query.executeQuery()) {
            return row.next() ? Optional.ofNullable(seal(row, 0)) : Optional.empty();
        }
    }

    long number(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    boolean has(Head head) throws SQLException {
        return exists("select 1 from audit_link where position = " + head.position() + " and hash = ?", head.hash());
    }

    boolean sealedElsewhere(Hash rowHash) throws SQLException {
        return exists("select 1 from audit_link where row_hash = ?", rowHash);
    }

    private boolean exists(String sql, Hash hash) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setBytes(1, hash.bytes());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                Hash.of(row.getBytes(5)),
                Hash.of(row.getBytes(LINK)));
    }

    private static @Nullable Entry entry(ResultSet row) throws SQLException {
        row.getLong(LINK + 1);
        return row.wasNull() ? null : Entry.read(row, LINK);
    }

    private static @Nullable Seal seal(ResultSet row, int before) throws SQLException {
        long position = row.getLong(before + 1);
        return row.wasNull()
                ? null
                : new Seal(
                        position,
                        Hash.of(row.getBytes(before + 2)),
                        row.getObject(before + 3, OffsetDateTime.class).toInstant(),
                        row.getString(before + 4),
                        row.getString(before + 5));
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
