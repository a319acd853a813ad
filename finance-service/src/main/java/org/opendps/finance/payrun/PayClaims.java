package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.SpendEntry;

/** The providers' own invoices that a run pays. */
@ApplicationScoped
public class PayClaims {

    private static final String CHANGED = """
            select i.number from pay_claim c
            join invoice i on i.id = c.provider_invoice_id join pay_run_invoice r on r.id = c.invoice_id
            where c.pay_run_id = :run and c.state = 'OPEN' and r.status <> 'HELD'
                and (i.status not in ('MATCHED', 'PAID') or i.payable - i.paid <> c.gross)
            order by i.number
            """;

    /**
     * Spend of which every session that is paid is charged by an invoice that is paid, and which nobody has told of; with what
     * had changed of it when the invoice came.
     */
    private static final String PAID_WHOLE = """
            select e.* from spend_entry e
            where e.kind in ('SPEND_APPROVED', 'CREDITED') and (e.spend_ref in (:refs) or e.corrects in (:refs)
                    and e.recorded_at <= (select submitted_at from invoice where id = :invoice))
                and not exists (select 1 from spend_entry p where p.kind = 'PAID' and p.corrects = e.spend_ref)
                and not exists (
                    select 1 from delivered_session d
                    where d.spend_ref = coalesce(e.corrects, e.spend_ref) and d.paid_percent > 0
                        and not exists (
                            select 1 from invoiced_session s join invoice i on i.id = s.invoice_id
                            where s.placement_id = d.placement_id and s.provider_id = d.provider_id
                                and s.held_on = d.held_on and i.status = 'PAID'))
            order by e.spend_ref
            """;

    private final EntityManager entities;

    PayClaims(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An invoice of a provider, as far as a run pays it.
     *
     * @param gross with a minus what is got back of it since it was credited after it was paid
     */
    public record Claim(UUID providerInvoiceId, String number, Money net, Money vat, Money gross) {}

    public List<Claim> of(UUID invoice) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select i.id, i.number, c.net, c.vat, c.gross from pay_claim c join invoice i on"
                                + " i.id = c.provider_invoice_id where c.invoice_id = :invoice and c.state <> 'LET_GO'"
                                + " order by i.id",
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

    /** Of what an invoice charges, what is paid whole by now. */
    public List<SpendEntry> paidWhole(UUID providerInvoice, List<UUID> spendRefs) {
        return spendRefs.isEmpty()
                ? List.of()
                : entities.createNativeQuery(PAID_WHOLE, SpendEntry.class)
                        .setParameter("refs", spendRefs)
                        .setParameter("invoice", providerInvoice)
                        .getResultList();
    }
}
