package org.opendps.finance.payrun;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The runs and what is in them, for the steps that follow an approval. */
@ApplicationScoped
public class PayRunBook {

    private final PayRuns runs;
    private final PayRunInvoices invoices;

    PayRunBook(PayRuns runs, PayRunInvoices invoices) {
        this.runs = runs;
        this.invoices = invoices;
    }

    public PayRun seen(UUID id, String authority) {
        return runs.seen(id, authority);
    }

    /** Locked until the transaction ends. */
    public PayRun held(UUID id, String authority) {
        return runs.held(id, authority);
    }

    /** Locked until the transaction ends. */
    public PayRunInvoice heldInvoice(UUID id, UUID run) {
        return invoices.held(id, run);
    }

    /** Those that are to be paid, locked until the transaction ends. */
    public List<PayRunInvoice> accepted(UUID run) {
        return invoices.heldOf(run, PayRunInvoiceStatus.ACCEPTED);
    }

    public boolean isAnyHeld(UUID run) {
        return invoices.count(run, PayRunInvoiceStatus.HELD) > 0;
    }

    /** Those that were or are to be paid, in the order of their numbers. */
    public List<PayRunInvoice> payable(UUID run) {
        return invoices.list(
                "payRunId = ?1 and status in ?2 order by id",
                run,
                List.of(PayRunInvoiceStatus.ACCEPTED, PayRunInvoiceStatus.PAID, PayRunInvoiceStatus.REJECTED));
    }

    /** What a provider was paid, the first first, one more than the limit. */
    public List<PayRunInvoice> paidTo(UUID provider, @Nullable UUID after, int limit) {
        return invoices.find(
                        "providerId = ?1 and id > ?2 and status = ?3 order by id",
                        provider,
                        after == null ? new UUID(0, 0) : after,
                        PayRunInvoiceStatus.PAID)
                .page(0, limit + 1)
                .list();
    }

    public @Nullable PayRunInvoice invoice(UUID id) {
        return invoices.findById(id);
    }

    /** By their ids. */
    public Map<UUID, PayRun> runsOf(Collection<PayRunInvoice> of) {
        return runs
                .list(
                        "id in ?1",
                        of.stream().map(PayRunInvoice::payRunId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(PayRun::id, Function.identity()));
    }

    public void flush() {
        runs.flush();
    }
}
