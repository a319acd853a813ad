package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/**
 * Puts into a run what was approved or invoiced and is in no other: in one statement, so that an invoice of a run is what its
 * lines add up to, whatever is approved at the same moment. What a provider invoices is paid by its invoices, but for what is
 * paid once; what changes later is for it to invoice or to credit. What it collects itself from people is taken off. A
 * provider that would get less than nothing is left for a later run.
 */
@ApplicationScoped
class Gathering {

    private static final String GATHER = """
            with payable as materialized (
                select e.spend_ref, e.provider_id, e.net * side.sign as net, e.vat * side.sign as vat,
                    e.gross * side.sign as gross, s.supplier_number
                from spend_entry e
                cross join lateral (
                    select case when e.kind = 'CONTRIBUTION_DUE' then -1 else 1 end as sign) side
                left join supplier s on s.authority = e.authority and s.provider_id = e.provider_id
                where e.authority = :authority and e.kind in ('SPEND_APPROVED', 'CREDITED', 'CONTRIBUTION_DUE')
                    and (e.kind <> 'CONTRIBUTION_DUE' or exists (
                        select 1 from contribution_line c
                        where c.spend_ref = e.spend_ref and c.collector = 'PROVIDER'))
                    and e.payable_from <= :today and e.service_to <= :upTo
                    and e.funding_route = 'COUNCIL_MANAGED'
                    and (coalesce(s.billing, 'SELF_BILLING') = 'SELF_BILLING' or e.units = 0 and e.corrects is null
                        or e.kind = 'CONTRIBUTION_DUE')
                    and not exists (select 1 from pay_line l where l.spend_ref = e.spend_ref and not l.let_go)
                    and not exists (
                        select 1 from delivered_session d join invoiced_session i
                            on i.placement_id = d.placement_id and i.provider_id = d.provider_id
                                and i.held_on = d.held_on
                        where d.spend_ref = coalesce(e.corrects, e.spend_ref))
            ), claimable as materialized (
                select i.id, i.provider_id, s.supplier_number, i.payable - i.paid as gross,
                    round((i.payable - i.paid) * i.vat / greatest(i.gross, 0.01), 2) as vat
                from invoice i
                left join supplier s on s.authority = i.authority and s.provider_id = i.provider_id
                where i.authority = :authority and i.received_on <= :today and i.payable <> i.paid
                    and (i.status = 'MATCHED' or i.status = 'PAID' and i.payable < i.paid)
                    and not exists (
                        select 1 from pay_claim c where c.provider_invoice_id = i.id and c.state = 'OPEN')
            ), owed as (
                select provider_id, supplier_number, sum(net) as net, sum(vat) as vat, sum(gross) as gross,
                    row_number() over (order by provider_id) as sequence
                from (
                    select provider_id, supplier_number, net, vat, gross from payable
                    union all
                    select provider_id, supplier_number, gross - vat, vat, gross from claimable) both_kinds
                group by provider_id, supplier_number
            ), forward as (
                insert into carried_forward (pay_run_id, provider_id, gross)
                select :run, provider_id, gross from owed where gross < 0
            ), made as (
                insert into pay_run_invoice
                    (id, version, pay_run_id, authority, provider_id, supplier_number, number, net, vat, gross, status)
                select uuidv7(), 0, :run, :authority, provider_id, supplier_number,
                    :number || '-' || sequence, net, vat, gross, 'DRAFT'
                from owed where gross >= 0
                returning id, provider_id
            ), claimed as (
                insert into pay_claim (pay_run_id, provider_invoice_id, invoice_id, net, vat, gross, state)
                select :run, c.id, made.id, c.gross - c.vat, c.vat, c.gross, 'OPEN'
                from claimable c join made on made.provider_id = c.provider_id
            )
            insert into pay_line (pay_run_id, spend_ref, invoice_id)
            select :run, p.spend_ref, made.id from payable p join made on made.provider_id = p.provider_id
            """;

    private final EntityManager entities;

    Gathering(EntityManager entities) {
        this.entities = entities;
    }

    /** Invoices that are being matched are waited for, and wait until the run stands: neither misses the other. */
    void beAlone() {
        entities.createNativeQuery("lock table invoiced_session in share row exclusive mode")
                .executeUpdate();
    }

    /** What there is to pay; perhaps nothing. */
    void into(PayRun run, LocalDate today) {
        entities.createNativeQuery(GATHER)
                .setParameter("run", run.id())
                .setParameter("authority", run.authority())
                .setParameter("number", String.valueOf(run.number()))
                .setParameter("upTo", run.upTo())
                .setParameter("today", today)
                .executeUpdate();
    }
}
