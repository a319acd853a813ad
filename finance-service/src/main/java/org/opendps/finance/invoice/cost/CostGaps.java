package org.opendps.finance.invoice.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.line.WorthSince;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

/**
 * Compares what is payable of invoices with what is spent of the sessions that they charge. What stands in dispute, or is
 * held, changes nothing until it is decided, and what is worth something else by now nothing until it is matched anew; what
 * was rejected charges nothing.
 */
@ApplicationScoped
class CostGaps {

    private static final String GAPS = """
            with looked_at as materialized (
                select i.id, i.status from invoice i
                where i.authority = :authority {and which}
                    and i.status in ('MATCHED', 'PAID', 'REJECTED')
                    and not exists (select 1 {changed} and s.invoice_id = i.id)
            ), both_sides as (
                select s.invoice_id, d.spend_ref as week, k.budget_id, k.vat_code,
                    s.net - round(k.unit_cost * d.paid_percent / 100.0, 2) as net
                from looked_at i
                join invoiced_session s on s.invoice_id = i.id
                join delivered_session d on d.placement_id = s.placement_id and d.provider_id = s.provider_id
                    and d.held_on = s.held_on
                join commitment k on k.id = d.commitment_id
                where i.status <> 'REJECTED' and d.spend_ref is not null
                union all
                select e.of_invoice, e.corrects, e.budget_id, e.vat_code, -e.net
                from looked_at i join spend_entry e on e.of_invoice = i.id
            ), gap as (
                select invoice_id, week, budget_id, vat_code, sum(net) as net from both_sides
                group by 1, 2, 3, 4 having sum(net) <> 0
            )
            select g.invoice_id, g.week, g.budget_id, g.vat_code, g.net, t.authority, t.placement_id, t.call_off_id, t.person_ref,
                t.provider_id, t.category, t.area, t.funding_route, t.service_from, t.service_to
            from gap g
            cross join lateral (
                select e.* from spend_entry e
                where (e.spend_ref = g.week or e.corrects = g.week) and e.kind in ('SPEND_APPROVED', 'CREDITED', 'COMMITMENT_CHANGED')
                order by e.budget_id = g.budget_id desc, e.recorded_at desc, e.spend_ref desc
                limit 1) t
            order by g.net, g.invoice_id, g.week, g.budget_id, g.vat_code
            """.replace("{changed}", WorthSince.CHANGED);

    private static final String OF_ONE = GAPS.replace("{and which}", "and i.id = :invoice");
    private static final String INVOICES =
            "select distinct invoice_id from (" + GAPS.replace("{and which}", "") + ") gaps order by invoice_id";

    private final EntityManager database;

    CostGaps(EntityManager database) {
        this.database = database;
    }

    /** Those where less is payable first. */
    List<CostGap> of(String authority, UUID invoice) {
        List<Tuple> rows = database.createNativeQuery(OF_ONE, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("invoice", invoice)
                .getResultList();
        return rows.stream().map(CostGaps::gap).toList();
    }

    /** The invoices of a council that have any. */
    List<UUID> invoices(String authority) {
        List<UUID> ids = database.createNativeQuery(INVOICES, UUID.class)
                .setParameter("authority", authority)
                .getResultList();
        return ids;
    }

    private static CostGap gap(Tuple row) {
        return new CostGap(
                row.get("invoice_id", UUID.class),
                row.get("week", UUID.class),
                new Purchase(
                        row.get("authority", String.class),
                        row.get("placement_id", UUID.class),
                        row.get("call_off_id", UUID.class),
                        row.get("person_ref", UUID.class),
                        row.get("provider_id", UUID.class),
                        row.get("budget_id", UUID.class),
                        row.get("category", String.class),
                        row.get("area", String.class),
                        row.get("funding_route", String.class),
                        VatCode.valueOf(row.get("vat_code", String.class))),
                new Costed.Line(
                        row.get("service_from", LocalDate.class),
                        row.get("service_to", LocalDate.class),
                        0,
                        new Money(row.get("net", BigDecimal.class))));
    }
}
