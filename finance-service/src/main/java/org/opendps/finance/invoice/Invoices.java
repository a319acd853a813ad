package org.opendps.finance.invoice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.invoice.line.WorthSince;

@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    private static final String ONE_OF_A_NUMBER = "invoice_of_number";
    private static final UUID FIRST = new UUID(0, 0);

    private static final String WAIT_FOR_PAYMENT = """
            select i.id from invoice i
            where i.authority = :authority and i.status = 'MATCHED' and i.payable > i.paid
            union
            """;

    private static final String WORTH_SOMETHING_ELSE = """
            select i.id from invoice i
            where i.authority = :authority and i.status in ('MATCHED', 'PAID')
                and exists (select 1 {changed} and s.invoice_id = i.id)
            order by 1""".replace("{changed}", WorthSince.CHANGED);

    private final InvoiceLocks locks;

    Invoices(InvoiceLocks locks) {
        this.locks = locks;
    }

    Invoice get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("invoice", id).refused());
    }

    /** For a step: whoever comes second sees what the first has done. */
    Invoice held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("invoice", id).refused());
    }

    /**
     * As {@link #held}; not between the approval and the settlement of a run that pays it.
     *
     * @throws org.opendps.blocks.problem.Refused 409 {@code being-paid}
     */
    Invoice heldForStep(UUID id, String authority) {
        locks.share(authority);
        var invoice = held(id, authority);
        boolean paying = !getEntityManager()
                .createNativeQuery("select 1 from pay_claim c join pay_run r on r.id = c.pay_run_id"
                        + " where c.provider_invoice_id = :id and c.state = 'OPEN' and r.status = 'APPROVED'")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (paying) {
            throw new InvoiceRefused.BeingPaid().refused();
        }
        return invoice;
    }

    /** Whichever council's. */
    Invoice heldForStep(UUID id) {
        return heldForStep(
                id,
                find("select authority from Invoice where id = ?1", id)
                        .project(String.class)
                        .firstResultOptional()
                        .orElseThrow(() -> new NotFound("invoice", id).refused()));
    }

    Invoice held(UUID id, String authority) {
        var invoice = held(id);
        if (!invoice.facts().authority().equals(authority)) {
            throw new NotFound("invoice", id).refused();
        }
        return invoice;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code invoice-known} */
    void keepNew(Invoice invoice) {
        var facts = invoice.facts();
        locks.share(facts.authority());
        if (isKnown(facts.providerId(), facts.head().numberKey())) {
            throw new InvoiceRefused.InvoiceKnown(facts.head().number()).refused();
        }
        try {
            persistAndFlush(invoice);
        } catch (ConstraintViolationException e) {
            if (ONE_OF_A_NUMBER.equals(e.getConstraintName())) {
                throw new InvoiceRefused.InvoiceKnown(facts.head().number()).refused();
            }
            throw e;
        }
    }

    private boolean isKnown(UUID provider, String numberKey) {
        return count(
                        "providerId = ?1 and head.numberKey = ?2 and status <> ?3",
                        provider,
                        numberKey,
                        InvoiceStatus.REJECTED)
                > 0;
    }

    /** Whether the provider has sent another one of the same period and gross amount. */
    boolean hasAlike(Invoice invoice) {
        var facts = invoice.facts();
        return count(
                        "providerId = ?1 and head.periodFrom = ?2 and head.periodTo = ?3 and head.gross = ?4 and id <> ?5"
                                + " and status <> ?6",
                        facts.providerId(),
                        facts.head().periodFrom(),
                        facts.head().periodTo(),
                        facts.head().gross(),
                        facts.id(),
                        InvoiceStatus.REJECTED)
                > 0;
    }

    /** The first received first, one more than the limit. */
    List<Invoice> page(Map<String, Object> of, InvoiceFilter filter, @Nullable UUID after, int limit) {
        var where = new StringBuilder("id > :after");
        var values = new HashMap<String, Object>(of);
        of.keySet()
                .forEach(field ->
                        where.append(" and ").append(field).append(" = :").append(field));
        filter.addTo(where, values);
        values.put("after", after == null ? FIRST : after);
        return find(where.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }

    /** Those that wait for their payment, and those that {@link #worthSomethingElse}. */
    List<UUID> toLookAtAgain(String authority) {
        return ids(WAIT_FOR_PAYMENT + WORTH_SOMETHING_ELSE, authority);
    }

    /** Those that a run may pay or put right, and whose sessions are worth something else by now; in the order of their ids. */
    List<UUID> worthSomethingElse(String authority) {
        return ids(WORTH_SOMETHING_ELSE, authority);
    }

    private List<UUID> ids(String query, String authority) {
        List<UUID> ids = getEntityManager()
                .createNativeQuery(query, UUID.class)
                .setParameter("authority", authority)
                .getResultList();
        return ids;
    }
}
