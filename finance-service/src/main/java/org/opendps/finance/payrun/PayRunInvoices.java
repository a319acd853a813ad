package org.opendps.finance.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class PayRunInvoices implements PanacheRepositoryBase<PayRunInvoice, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    PayRunInvoice seen(UUID id, UUID run) {
        return Optional.ofNullable(findById(id))
                .filter(invoice -> invoice.payRunId().equals(run))
                .orElseThrow(() -> new NotFound("invoice", id).refused());
    }

    PayRunInvoice held(UUID id, UUID run) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(invoice -> invoice.payRunId().equals(run))
                .orElseThrow(() -> new NotFound("invoice", id).refused());
    }

    List<PayRunInvoice> heldOf(UUID run, PayRunInvoiceStatus status) {
        return find("payRunId = ?1 and status = ?2 order by id", run, status)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    long count(UUID run, PayRunInvoiceStatus status) {
        return count("payRunId = ?1 and status = ?2", run, status);
    }

    /** As the finance system knows their providers by now. */
    void learnNumbers(UUID run) {
        getEntityManager().createNativeQuery("""
                        update pay_run_invoice i set supplier_number = s.supplier_number, version = i.version + 1
                        from supplier s
                        where i.pay_run_id = :run and s.authority = i.authority and s.provider_id = i.provider_id
                            and i.status = 'DRAFT' and i.supplier_number is distinct from s.supplier_number
                        """).setParameter("run", run).executeUpdate();
        getEntityManager().clear();
    }

    void acceptAll(UUID run) {
        update(
                "status = ?1, version = version + 1 where payRunId = ?2 and status = ?3"
                        + " and (supplierNumber is not null or gross = ?4)",
                PayRunInvoiceStatus.ACCEPTED,
                run,
                PayRunInvoiceStatus.DRAFT,
                Money.ZERO);
    }

    /** What they were to pay is paid by a later run. */
    void discardAll(UUID run) {
        update("status = ?1, version = version + 1 where payRunId = ?2", PayRunInvoiceStatus.DISCARDED, run);
        getEntityManager()
                .createNativeQuery("update pay_line set let_go = true where pay_run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
        getEntityManager()
                .createNativeQuery("update pay_claim set state = 'LET_GO' where pay_run_id = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    List<PayRunInvoice> page(UUID run, @Nullable PayRunInvoiceStatus status, @Nullable UUID after, int limit) {
        return find(
                        "payRunId = ?1 and id > ?2 and (?3 is null or status = ?3) order by id",
                        run,
                        after == null ? BEFORE_ALL : after,
                        status)
                .page(0, limit + 1)
                .list();
    }

    /** What is in each state of several runs, in one question. */
    Map<UUID, List<Total>> totals(Collection<UUID> runs) {
        return getEntityManager()
                .createQuery(
                        "select i.payRunId, i.status, count(i), sum(i.net), sum(i.vat), sum(i.gross) from PayRunInvoice i"
                                + " where i.payRunId in ?1 group by i.payRunId, i.status order by i.status",
                        Object[].class)
                .setParameter(1, runs)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Total(
                                        (PayRunInvoiceStatus) row[1],
                                        (long) row[2],
                                        money(row[3]),
                                        money(row[4]),
                                        money(row[5])),
                                Collectors.toList())));
    }

    /** What of several runs stays in draft when all are accepted, in one question. */
    Map<UUID, List<InDraft>> notAccepted(Collection<UUID> runs) {
        return getEntityManager()
                .createQuery(
                        "select i.payRunId, count(i), sum(i.gross) from PayRunInvoice i where i.payRunId in ?1"
                                + " and i.status = ?2 and i.supplierNumber is null and i.gross <> ?3 group by i.payRunId",
                        Object[].class)
                .setParameter(1, runs)
                .setParameter(2, PayRunInvoiceStatus.DRAFT)
                .setParameter(3, Money.ZERO)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> List.of(new InDraft(NotAccepted.NO_SUPPLIER_NUMBER, (long) row[1], money(row[2])))));
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }

    /** How many invoices of a run are in a state, and what they add up to. */
    record Total(PayRunInvoiceStatus status, long invoices, Money net, Money vat, Money gross) {}

    /** How many invoices of a run stay in draft for one reason. */
    record InDraft(NotAccepted why, long invoices, Money gross) {}
}
