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

    /** Of an invoice, what its sessions cost in each budget; what it is more or less than that, where it is most. */
    private static final String COSTS = """
            with charged as (
                select c.provider_invoice_id, c.net, c.vat, b.cost_centre, b.subjective_code,
                    sum(round(k.unit_cost * d.paid_percent / 100.0, 2)) as part
                from pay_claim c join pay_run_invoice i on i.id = c.invoice_id
                join invoiced_session s on s.invoice_id = c.provider_invoice_id
                join delivered_session d on d.placement_id = s.placement_id and d.provider_id = s.provider_id
                    and d.held_on = s.held_on
                join commitment k on k.id = d.commitment_id join budget b on b.id = k.budget_id
                where c.pay_run_id = :run and c.state <> 'LET_GO' and i.status in ('ACCEPTED', 'PAID')
                group by 1, 2, 3, 4, 5
            ), ranked as (
                select *, row_number() over of_one as rank, sum(part) over (partition by provider_invoice_id) as total
                from charged
                window of_one as (partition by provider_invoice_id order by part desc, cost_centre, subjective_code)
            ), costs as (
                select e.cost_centre,
                    case e.kind when 'CONTRIBUTION_DUE' then :contributions else e.subjective_code end as subjective_code,
                    case e.kind when 'CONTRIBUTION_DUE' then -e.net else e.net end as net,
                    case e.kind when 'CONTRIBUTION_DUE' then -e.vat else e.vat end as vat
                from pay_run_invoice i join pay_line l on l.invoice_id = i.id join spend_entry e on e.spend_ref = l.spend_ref
                where i.pay_run_id = :run and i.status in ('ACCEPTED', 'PAID')
                union all
                select cost_centre, subjective_code, case rank when 1 then part + net - total else part end,
                    case rank when 1 then vat else 0 end
                from ranked
            )
            select cost_centre, subjective_code, sum(net), sum(vat) from costs group by 1, 2 order by 1, 2
            """;

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
