package org.opendps.blocks.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;

/** Which events have taken effect here. The row and the effect are kept together, or neither is. */
@ApplicationScoped
class Inbox {

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** @return false when this listener has had the event before */
    @Transactional(TxType.MANDATORY)
    boolean take(String listener, String eventId) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (listener, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, listener);
            insert.setString(2, eventId);
            return insert.executeUpdate() == 1;
        }
    }
}
