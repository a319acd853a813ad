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

    private static final String TOLD_OF = """
            select distinct d.spend_ref from invoiced_session i join delivered_session d
                on d.placement_id = i.placement_id and d.provider_id = i.provider_id and d.held_on = i.held_on
            where i.invoice_id = :invoice and d.spend_ref is not null""";

    private static final String CHARGED = """
            select held_on from invoiced_session
            where placement_id = :placement and provider_id = :provider and held_on between :first and :last
            union
            select d.held_on from delivered_session d
            where d.placement_id = :placement and d.provider_id = :provider and d.held_on between :first and :last
                and exists (
                    select 1 from spend_entry e join pay_line l on l.spend_ref = e.spend_ref and not l.let_go
                    where e.spend_ref = d.spend_ref or e.corrects = d.spend_ref)""";

    /** Days that are charged by an invoice, or in a pay run by which the council pays without one. */
    Set<LocalDate> days(UUID placementId, UUID providerId, LocalDate from, LocalDate until) {
        return new HashSet<>(getEntityManager()
                .createNativeQuery(CHARGED, LocalDate.class)
                .setParameter("placement", placementId)
                .setParameter("provider", providerId)
                .setParameter("first", from)
                .setParameter("last", until)
                .getResultStream()
                .map(LocalDate.class::cast)
                .toList());
    }

    void keep(UUID invoiceId, InvoiceLine line, UUID providerId, List<LocalDate> days) {
        persist(days.stream()
                .map(day -> new InvoicedSession(invoiceId, line.line(), line.placementId(), providerId, day)));
        flush();
    }

    List<UUID> spendRefs(UUID invoiceId) {
        return getEntityManager()
                .createNativeQuery(TOLD_OF, UUID.class)
                .setParameter("invoice", invoiceId)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    void letGo(UUID invoiceId) {
        delete("invoiceId", invoiceId);
    }
}
