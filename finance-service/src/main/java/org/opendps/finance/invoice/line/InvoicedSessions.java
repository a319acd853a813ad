package org.opendps.finance.invoice.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.money.Money;

@ApplicationScoped
class InvoicedSessions implements PanacheRepositoryBase<InvoicedSession, UUID> {

    private static final String CHARGED = """
            select held_on from invoiced_session
            where placement_id = :placement and provider_id = :provider and held_on between :first and :last
            union
            select d.held_on from delivered_session d
            where d.placement_id = :placement and d.provider_id = :provider and d.held_on between :first and :last
                and exists (select 1 from pay_line l where l.first_ref = d.spend_ref and not l.let_go)""";

    private static final String DUE = """
            select s.id, coalesce(round(k.unit_cost * d.paid_percent / 100.0, 2), 0.00) as due
            from invoiced_session s
            left join delivered_session d on d.placement_id = s.placement_id and d.provider_id = s.provider_id
                and d.held_on = s.held_on
            left join commitment k on k.id = d.commitment_id
            where s.invoice_id = :invoice""";

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

    /** In the order of their lines and days, each worth what is due for it now. */
    List<InvoicedSession> seen(UUID invoiceId) {
        var due = due(invoiceId);
        var sessions = of(invoiceId);
        sessions.forEach(one -> one.see(due.getOrDefault(one.id(), Money.ZERO)));
        return sessions;
    }

    List<InvoicedSession> of(UUID invoiceId) {
        return list("invoiceId = ?1 order by line, heldOn", invoiceId);
    }

    private Map<UUID, Money> due(UUID invoiceId) {
        var due = new HashMap<UUID, Money>();
        getEntityManager()
                .createNativeQuery(DUE, Tuple.class)
                .setParameter("invoice", invoiceId)
                .getResultList()
                .forEach(row -> {
                    var one = (Tuple) row;
                    due.put(one.get("id", UUID.class), new Money(one.get("due", BigDecimal.class)));
                });
        return due;
    }

    void letGo(UUID invoiceId) {
        delete("invoiceId", invoiceId);
    }
}
