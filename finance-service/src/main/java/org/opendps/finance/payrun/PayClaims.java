package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** The providers' own invoices that a run pays. */
@ApplicationScoped
public class PayClaims {

    private static final String CHANGED = """
            select i.number from pay_claim c
            join invoice i on i.id = c.provider_invoice_id join pay_run_invoice r on r.id = c.invoice_id
            where c.pay_run_id = :run and c.state = 'OPEN' and r.status <> 'HELD'
                and (i.status not in ('MATCHED', 'PAID') or i.payable - i.paid <> c.gross
                    or i.payable_vat - i.paid_vat <> c.vat)
            order by i.number
            """;

    /**
     * What was told of the sessions first, out of the budget that pays for them; of the oldest it is not known, and what was
     * told of their days is looked for.
     */
    private static final String PARTS = """
            select {e.*}, x.units as line_units, x.net as line_net, x.vat as line_vat
            from (
                select p.placement_id, p.provider_id, p.budget_id, d.spend_ref,
                    case when d.spend_ref is null then p.held_on end as held_on, sum(p.units) as units,
                    sum(p.net) as net, sum(p.vat) as vat
                from pay_claim c join claimed_session p
                    on p.pay_run_id = c.pay_run_id and p.provider_invoice_id = c.provider_invoice_id
                left join delivered_session d on d.placement_id = p.placement_id and d.provider_id = p.provider_id
                    and d.held_on = p.held_on
                where c.invoice_id = :invoice and c.state <> 'LET_GO'
                group by 1, 2, 3, 4, 5
                having sum(p.net) <> 0 or sum(p.vat) <> 0) x
            cross join lateral (
                select t.* from spend_entry t
                where t.placement_id = x.placement_id and t.provider_id = x.provider_id
                    and t.kind in ('SPEND_APPROVED', 'CREDITED', 'COMMITMENT_CHANGED')
                order by coalesce(x.spend_ref in (t.spend_ref, t.corrects), false) desc,
                    coalesce(x.held_on between t.service_from and t.service_to, false) desc,
                    t.budget_id = x.budget_id desc, t.spend_ref
                limit 1) e
            order by e.spend_ref
            """;

    private final EntityManager entities;

    PayClaims(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An invoice of a provider, as far as a run pays it.
     *
     * @param gross with a minus what is got back of it, since less is due than was paid
     */
    public record Claim(UUID providerInvoiceId, String number, Money net, Money vat, Money gross) {

        /** Whether it only moves what was paid from one session to another. */
        public boolean isBalanced() {
            return net.equals(Money.ZERO) && vat.equals(Money.ZERO);
        }
    }

    /** Also of one that was discarded, rejected or released: what it was to pay. */
    public List<Claim> of(UUID invoice) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select i.id, i.number, c.net, c.vat, c.gross from pay_claim c join invoice i on"
                                + " i.id = c.provider_invoice_id where c.invoice_id = :invoice order by i.id",
                        Tuple.class)
                .setParameter("invoice", invoice)
                .getResultList();
        return rows.stream()
                .map(row -> new Claim(
                        row.get(0, UUID.class), row.get(1, String.class), money(row, 2), money(row, 3), money(row, 4)))
                .toList();
    }

    private static Money money(Tuple row, int column) {
        return new Money(row.get(column, BigDecimal.class));
    }

    /**
     * Whoever disputes or credits one at the same moment comes before, and is seen, or after the approval, and is refused.
     *
     * @throws org.opendps.blocks.problem.Refused 422 when one was disputed, credited or matched anew since it was gathered
     */
    void mustStand(UUID run) {
        entities.createNativeQuery("select i.id from invoice i join pay_claim c on c.provider_invoice_id = i.id"
                        + " where c.pay_run_id = :run and c.state = 'OPEN' order by i.id for update of i")
                .setParameter("run", run)
                .getResultList();
        List<String> changed = entities.createNativeQuery(CHANGED, String.class)
                .setParameter("run", run)
                .getResultList();
        if (!changed.isEmpty()) {
            throw new PayRunRefused.InvoicesChangedSince(changed).refused();
        }
    }

    public void settled(UUID invoice) {
        entities.createNativeQuery("update pay_claim set state = 'SETTLED' where invoice_id = :invoice")
                .setParameter("invoice", invoice)
                .executeUpdate();
    }

    /** What the claims of an invoice of a run pay or get back, by what told of it: together, to the penny, what they claim. */
    public List<PayLine> parts(UUID invoice) {
        return PayLine.read(entities, PARTS, Map.of("invoice", invoice), Integer.MAX_VALUE);
    }
}
