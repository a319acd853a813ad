package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What an invoice of a run pays: what was told of spend, each once. */
@ApplicationScoped
public class PayLines {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String LINES = """
            select {e.*}, l.units as line_units, l.net as line_net, l.vat as line_vat
            from (
                select spend_ref, sum(units) as units, sum(net) as net, sum(vat) as vat
                from pay_line where invoice_id = :invoice and spend_ref > :after
                group by spend_ref) l
            join spend_entry e on e.spend_ref = l.spend_ref
            order by e.spend_ref
            """;

    private static final String COSTS = """
            select cost_centre, subjective_code, sum(net), sum(vat)
            from (
                select e.cost_centre,
                    case e.kind when 'CONTRIBUTION_DUE' then :contributions else e.subjective_code end as subjective_code,
                    l.net, l.vat
                from pay_run_invoice i join pay_line l on l.invoice_id = i.id
                join spend_entry e on e.spend_ref = l.spend_ref
                where i.pay_run_id = :run and i.status in ('ACCEPTED', 'PAID')
                union all
                select b.cost_centre, b.subjective_code, p.net, p.vat
                from pay_run_invoice i join pay_claim c on c.invoice_id = i.id and c.state <> 'LET_GO'
                join claimed_session p
                    on p.pay_run_id = c.pay_run_id and p.provider_invoice_id = c.provider_invoice_id
                join budget b on b.id = p.budget_id
                where i.pay_run_id = :run and i.status in ('ACCEPTED', 'PAID')) cost
            group by 1, 2 order by 1, 2
            """;

    private final EntityManager entities;

    PayLines(EntityManager entities) {
        this.entities = entities;
    }

    public List<PayLine> all(UUID invoice) {
        return page(invoice, null, Integer.MAX_VALUE - 1);
    }

    /** In the order in which it was told, one more than the limit. */
    public List<PayLine> page(UUID invoice, @Nullable UUID after, int limit) {
        return PayLine.read(
                entities, LINES, Map.of("invoice", invoice, "after", after == null ? BEFORE_ALL : after), limit + 1);
    }

    /** A later run pays what this invoice did not. */
    public void letGo(UUID invoice) {
        for (var what : List.of("pay_line set let_go = true", "pay_claim set state = 'LET_GO'")) {
            entities.createNativeQuery("update " + what + " where invoice_id = :invoice")
                    .setParameter("invoice", invoice)
                    .executeUpdate();
        }
    }

    /** What the invoices of a run pay for one cost centre and subjective code; with a minus, what is deducted. */
    public record Cost(String costCentre, String subjectiveCode, Money net, Money vat) {}

    /**
     * Of what was or is to be paid; what was rejected is a cost of the run that pays it.
     *
     * @param contributions the account of what providers collect from people
     */
    public List<Cost> costs(UUID run, String contributions) {
        List<Tuple> rows = entities.createNativeQuery(COSTS, Tuple.class)
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
