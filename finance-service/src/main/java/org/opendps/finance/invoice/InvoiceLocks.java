package org.opendps.finance.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Whoever matches an invoice of a council or takes it a step further waits while a run of that council is drafted. */
@ApplicationScoped
class InvoiceLocks {

    private static final String PATIENCE = "select set_config('lock_timeout', '10s', true)";
    private static final String SHARED =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended('invoices ' || :authority, 0)) as text)";
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('invoices ' || :authority, 0)) as text)";

    private final EntityManager database;

    InvoiceLocks(EntityManager database) {
        this.database = database;
    }

    /**
     * Held until the transaction ends, and taken before anything else is locked. Who waits too long is told to come again,
     * and gives its connection back.
     */
    void share(String authority) {
        database.createNativeQuery(PATIENCE).getSingleResult();
        take(SHARED, authority);
    }

    /** Steps that are being taken are waited for, and others wait until the transaction ends: neither misses the other. */
    void beAlone(String authority) {
        take(ALONE, authority);
    }

    private void take(String lock, String authority) {
        database.createNativeQuery(lock).setParameter("authority", authority).getSingleResult();
    }
}
