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

@ApplicationScoped
class Invoices implements PanacheRepositoryBase<Invoice, UUID> {

    private static final String ONE_OF_A_NUMBER = "invoice_of_number";
    private static final UUID FIRST = new UUID(0, 0);

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
    Invoice heldForStep(UUID id) {
        var invoice = held(id);
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

    Invoice heldForStep(UUID id, String authority) {
        return own(heldForStep(id), id, authority);
    }

    Invoice held(UUID id, String authority) {
        return own(held(id), id, authority);
    }

    private static Invoice own(Invoice invoice, UUID id, String authority) {
        if (!invoice.facts().authority().equals(authority)) {
            throw new NotFound("invoice", id).refused();
        }
        return invoice;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code invoice-known} */
    void keepNew(Invoice invoice) {
        var facts = invoice.facts();
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

    /** Those of which something is to be paid, in the order of their ids. */
    List<UUID> matched(String authority) {
        return find(
                        "select id from Invoice where authority = ?1 and status = ?2 and payable > paid order by id",
                        authority,
                        InvoiceStatus.MATCHED)
                .project(UUID.class)
                .list();
    }
}
