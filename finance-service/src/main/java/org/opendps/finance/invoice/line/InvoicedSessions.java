package org.opendps.finance.invoice.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class InvoicedSessions implements PanacheRepositoryBase<InvoicedSession, UUID> {

    Set<LocalDate> days(UUID placementId, UUID providerId, LocalDate from, LocalDate until) {
        return new HashSet<>(find(
                        "select heldOn from InvoicedSession where placementId = ?1 and providerId = ?2"
                                + " and heldOn >= ?3 and heldOn <= ?4",
                        placementId,
                        providerId,
                        from,
                        until)
                .project(LocalDate.class)
                .list());
    }

    void keep(UUID invoiceId, InvoiceLine line, UUID providerId, List<LocalDate> days) {
        persist(days.stream()
                .map(day -> new InvoicedSession(invoiceId, line.line(), line.placementId(), providerId, day)));
        flush();
    }

    void letGo(UUID invoiceId) {
        delete("invoiceId", invoiceId);
    }
}
