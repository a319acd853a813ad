package org.opendps.blocks.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives each row of a topic that is also a feed its position, all rows of a batch or none: positions have no gaps. */
@ApplicationScoped
class Positions {

    private final OutboxTable table;
    private final Set<String> feeds;

    Positions(OutboxTable table, @ConfigProperty(name = "dps.outbox.feeds") Optional<Set<String>> feeds) {
        this.table = table;
        this.feeds = feeds.orElse(Set.of());
    }

    List<OutboxRow> give(Connection connection, List<OutboxRow> rows) throws SQLException {
        if (rows.stream().noneMatch(this::needsOne)) {
            return rows;
        }
        connection.setAutoCommit(false);
        try {
            var positioned = new ArrayList<OutboxRow>(rows.size());
            for (var row : rows) {
                positioned.add(needsOne(row) ? table.position(connection, row) : row);
            }
            connection.commit();
            return positioned;
        } catch (SQLException | RuntimeException e) {
            // before the finally: turning automatic commits on again commits what is open
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private boolean needsOne(OutboxRow row) {
        return row.position() == null && feeds.contains(row.topic());
    }
}
