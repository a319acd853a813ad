package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.SpendEntry;

/** What an invoice of a run pays: what was told of spend, each once. */
@ApplicationScoped
public class PayLines {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager entities;

    PayLines(EntityManager entities) {
        this.entities = entities;
    }

    public List<SpendEntry> all(UUID invoice) {
        return page(invoice, null, Integer.MAX_VALUE - 1);
    }

    /** In the order in which it was told, one more than the limit. */
    public List<SpendEntry> page(UUID invoice, @Nullable UUID after, int limit) {
        return entities.createNativeQuery(
                        "select e.* from pay_line l join spend_entry e on e.spend_ref = l.spend_ref"
                                + " where l.invoice_id = :invoice and e.spend_ref > :after order by e.spend_ref",
                        SpendEntry.class)
                .setParameter("invoice", invoice)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** A later run pays what this invoice did not. */
    public void letGo(UUID invoice) {
        entities.createNativeQuery("update pay_line set let_go = true where invoice_id = :invoice")
                .setParameter("invoice", invoice)
                .executeUpdate();
    }

    /** What the invoices of a run pay for one cost centre and subjective code; with a minus, what is deducted. */
    public record Cost(String costCentre, String subjectiveCode, Money net, Money vat) {}

    /**
     * Of what was or is to be paid, rejected or not.
     *
     * @param contributions the account of what providers collect from people
     */
    public List<Cost> costs(UUID run, String contributions) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select e.cost_centre,"
                                + " case e.kind when 'CONTRIBUTION_DUE' then :contributions else e.subjective_code end,"
                                + " sum(case e.kind when 'CONTRIBUTION_DUE' then -e.net else e.net end),"
                                + " sum(case e.kind when 'CONTRIBUTION_DUE' then -e.vat else e.vat end)"
                                + " from pay_run_invoice i"
                                + " join pay_line l on l.invoice_id = i.id join spend_entry e on e.spend_ref = l.spend_ref"
                                + " where i.pay_run_id = :run and i.status in ('ACCEPTED', 'PAID', 'REJECTED')"
                                + " group by 1, 2 order by 1, 2",
                        Tuple.class)
                .setParameter("run", run)
                .setParameter("contributions", contributions)
                .getResultList();
        return rows.stream()
                .map(row -> new Cost(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        new Money(row.get(2, BigDecimal.class)),
                        new Money(row.get(3, BigDecimal.class))))
                .toList();
    }

    /** What a provider would have got less than nothing of. */
    public record CarriedForward(UUID providerId, Money gross) {}

    List<CarriedForward> carriedForward(UUID run) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select provider_id, gross from carried_forward where pay_run_id = :run order by provider_id",
                        Tuple.class)
                .setParameter("run", run)
                .getResultList();
        return rows.stream()
                .map(row -> new CarriedForward(row.get(0, UUID.class), new Money(row.get(1, BigDecimal.class))))
                .toList();
    }
}
