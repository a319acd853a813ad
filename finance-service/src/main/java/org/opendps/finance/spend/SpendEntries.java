package org.opendps.finance.spend;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class SpendEntries implements PanacheRepositoryBase<SpendEntry, UUID> {

    private static final int AT_ONCE = 500;

    /** A pay run tells of tens of thousands: one by one, the way to the database and back is most of the time. */
    void keepMany(List<SpendEntry> entries) {
        var session = getEntityManager().unwrap(Session.class);
        session.setJdbcBatchSize(AT_ONCE);
        persist(entries);
        flush();
        session.setJdbcBatchSize(null);
        // they never change: not to be compared with what they were at every later question
        entries.forEach(session::detach);
    }
}
