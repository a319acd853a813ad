package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.opendps.finance.spend.VatCode;

/**
 * Puts into a run what is owed and is in no other: in one statement, so that an invoice of a run is what its lines add up
 * to, whatever is approved at the same moment. The sessions that a provider's invoice charges are paid by it, and put right
 * by it when they change; everything else is told of in lines, less by what invoices charge of the same week. A provider
 * that writes its own invoices gets no lines, but for what is paid once and for what a run has paid before. An invoice is
 * paid whole or not at all: one with a line for days after the last one of the run waits, and so does what is to be put
 * right of it. What a provider collects itself from people is taken off. A provider that would get less than nothing is
 * left for a later run.
 */
@ApplicationScoped
class Gathering {

    private static final String GATHER = """
            with open_entry as materialized (
                select e.spend_ref, coalesce(e.corrects, e.spend_ref) as first_ref, e.provider_id, s.supplier_number,
                    e.units, e.net * side.sign as net, e.vat * side.sign as vat,
                    e.kind = 'CONTRIBUTION_DUE' or e.units = 0 and e.corrects is null as beside_sessions,
                    coalesce(s.billing, 'SELF_BILLING') = 'SELF_BILLING' as self_billing
                from spend_entry e
                cross join lateral (
                    select case when e.kind = 'CONTRIBUTION_DUE' then -1 else 1 end as sign) side
                left join supplier s on s.authority = e.authority and s.provider_id = e.provider_id
                where e.authority = :authority and e.kind in ('SPEND_APPROVED', 'CREDITED', 'CONTRIBUTION_DUE')
                    and e.of_invoice is null
                    and (e.kind <> 'CONTRIBUTION_DUE' or exists (
                        select 1 from contribution_line c
                        where c.spend_ref = e.spend_ref and c.collector = 'PROVIDER'))
                    and e.payable_from <= :today and e.service_to <= :upTo
                    and e.funding_route = 'COUNCIL_MANAGED'
                    and not exists (
                        select 1 from pay_line l
                        where l.spend_ref = e.spend_ref and l.part = 'TOLD' and not l.let_go)
                    and not exists (
                        select 1 from spend_entry f
                        where f.spend_ref = e.corrects and f.kind = 'SPEND_APPROVED'
                            and (f.payable_from > :today or f.service_to > :upTo))
            ), payable as materialized (
                select o.* from open_entry o
                where o.beside_sessions
                    or exists (select 1 from pay_line l where l.first_ref = o.first_ref and not l.let_go)
                    or o.self_billing and (
                        not exists (select 1 from delivered_session d where d.spend_ref = o.first_ref)
                        or exists (
                            select 1 from delivered_session d
                            where d.spend_ref = o.first_ref and d.commitment_id is not null and d.paid_percent > 0
                                and not exists (
                                    select 1 from invoiced_session i
                                    where i.placement_id = d.placement_id and i.provider_id = d.provider_id
                                        and i.held_on = d.held_on)))
            ), charged as materialized (
                select d.spend_ref as first_ref, count(*) filter (where due.amount > 0) as units,
                    sum(due.amount) as net,
                    sum(case k.vat_code when 'STD_20' then round(due.amount * :standardRate, 2) else 0 end) as vat
                from invoice v
                join invoiced_session i on i.invoice_id = v.id
                join delivered_session d on d.placement_id = i.placement_id and d.provider_id = i.provider_id
                    and d.held_on = i.held_on
                left join commitment k on k.id = d.commitment_id
                cross join lateral (
                    select coalesce(round(k.unit_cost * d.paid_percent / 100.0, 2), 0) as amount) due
                where v.authority = :authority and (
                    d.spend_ref in (select first_ref from payable)
                    or exists (select 1 from pay_line l where l.first_ref = d.spend_ref and not l.let_go))
                group by d.spend_ref
            ), invoiced as materialized (
                select e.spend_ref, e.provider_id, s.supplier_number, -sum(x.units) as units, -sum(x.net) as net,
                    -sum(x.vat) as vat
                from (
                    select first_ref, units, net, vat from charged
                    union all
                    select l.spend_ref, l.units, l.net, l.vat from pay_line l
                    where l.part = 'INVOICED' and not l.let_go) x
                join spend_entry e on e.spend_ref = x.first_ref and e.authority = :authority
                left join supplier s on s.authority = e.authority and s.provider_id = e.provider_id
                group by 1, 2, 3
                having sum(x.net) <> 0 or sum(x.vat) <> 0
            ), claimable as materialized (
                select i.id, i.provider_id, s.supplier_number from invoice i
                left join supplier s on s.authority = i.authority and s.provider_id = i.provider_id
                where i.authority = :authority and i.received_on <= :today and i.status in ('MATCHED', 'PAID')
                    and i.period_to <= :upTo
                    and not exists (
                        select 1 from pay_claim c where c.provider_invoice_id = i.id and c.state = 'OPEN')
            ), moved as materialized (
                select id, placement_id, provider_id, held_on, budget_id,
                    cast(sum(now) > 0 as int) - cast(sum(before) > 0 as int) as units, sum(net) as net, sum(vat) as vat
                from (
                    select i.id, s.placement_id, s.provider_id, s.held_on,
                        coalesce(k.budget_id, e.budget_id, (
                            select b.budget_id from commitment b
                            where b.placement_id = s.placement_id and b.provider_id = s.provider_id
                            order by b.id limit 1)) as budget_id,
                        s.net as now, 0 as before, s.net, s.vat
                    from claimable i join invoiced_session s on s.invoice_id = i.id
                    left join delivered_session d on d.placement_id = s.placement_id
                        and d.provider_id = s.provider_id and d.held_on = s.held_on
                    left join commitment k on k.id = d.commitment_id
                    left join spend_entry e on e.spend_ref = d.spend_ref
                    union all
                    select i.id, p.placement_id, p.provider_id, p.held_on, p.budget_id, 0, p.net, -p.net, -p.vat
                    from claimable i
                    join pay_claim c on c.provider_invoice_id = i.id and c.state = 'SETTLED'
                    join claimed_session p
                        on p.pay_run_id = c.pay_run_id and p.provider_invoice_id = c.provider_invoice_id) both_sides
                group by 1, 2, 3, 4, 5
                having sum(net) <> 0 or sum(vat) <> 0
            ), claim as materialized (
                select c.id, c.provider_id, c.supplier_number, sum(m.net) as net, sum(m.vat) as vat
                from claimable c join moved m on m.id = c.id
                group by 1, 2, 3
            ), owed as (
                select provider_id, supplier_number, sum(net) as net, sum(vat) as vat, sum(net + vat) as gross,
                    row_number() over (order by provider_id) as sequence
                from (
                    select provider_id, supplier_number, net, vat from payable
                    union all
                    select provider_id, supplier_number, net, vat from invoiced
                    union all
                    select provider_id, supplier_number, net, vat from claim) all_kinds
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
                select :run, c.id, made.id, c.net, c.vat, c.net + c.vat, 'OPEN'
                from claim c join made on made.provider_id = c.provider_id
            ), parts as (
                insert into claimed_session (pay_run_id, provider_invoice_id, placement_id, provider_id, held_on, budget_id,
                    units, net, vat)
                select :run, m.id, m.placement_id, m.provider_id, m.held_on, m.budget_id, m.units, m.net, m.vat
                from moved m join made on made.provider_id = m.provider_id
            )
            insert into pay_line (pay_run_id, spend_ref, invoice_id, part, first_ref, units, net, vat, let_go)
            select :run, p.spend_ref, made.id, 'TOLD', p.first_ref, p.units, p.net, p.vat, false
            from payable p join made on made.provider_id = p.provider_id
            union all
            select :run, i.spend_ref, made.id, 'INVOICED', i.spend_ref, i.units, i.net, i.vat, false
            from invoiced i join made on made.provider_id = i.provider_id
            """;

    private final EntityManager entities;

    Gathering(EntityManager entities) {
        this.entities = entities;
    }

    /** What there is to pay; perhaps nothing. */
    void into(PayRun run, LocalDate today) {
        entities.createNativeQuery(GATHER)
                .setParameter("run", run.id())
                .setParameter("authority", run.authority())
                .setParameter("number", String.valueOf(run.number()))
                .setParameter("upTo", run.upTo())
                .setParameter("today", today)
                .setParameter("standardRate", VatCode.STANDARD_RATE)
                .executeUpdate();
    }
}
