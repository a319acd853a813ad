package org.opendps.finance.spend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.finance.budget.BudgetLine;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.provider.Providers;
import org.opendps.finance.schedule.Costed;

/** Tells the world of spend, and keeps what was told. */
@ApplicationScoped
public class Spending {

    private final SpendEntries entries;
    private final BudgetLines budgets;
    private final Providers providers;
    private final Outbox outbox;
    private final InstantSource clock;

    Spending(SpendEntries entries, BudgetLines budgets, Providers providers, Outbox outbox, InstantSource clock) {
        this.entries = entries;
        this.budgets = budgets;
        this.providers = providers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param sessions of one financial year: how many, from when to when, at what price net of VAT
     * @param corrects the spendRef of an earlier event that this one puts right by the difference
     * @return the spendRef
     */
    public UUID announce(
            SpendKind kind, Purchase of, Costed.Line sessions, LocalDate occurredOn, @Nullable UUID corrects) {
        return announce(kind, of, sessions, occurredOn, occurredOn, corrects);
    }

    /** @param payableFrom the first day that a pay run must have come to before it pays it */
    public UUID announce(
            SpendKind kind,
            Purchase of,
            Costed.Line sessions,
            LocalDate occurredOn,
            LocalDate payableFrom,
            @Nullable UUID corrects) {
        return tell(new SpendEntry(kind, of, line(of), sessions, occurredOn, payableFrom, clock.instant(), corrects));
    }

    /**
     * What is payable of an invoice differs from what was approved of the week: no run pays the difference, the invoice does.
     *
     * @param week the event that first told of it
     * @return the spendRef
     */
    public UUID announceOfInvoice(Purchase of, Costed.Line difference, LocalDate on, UUID week, UUID invoice) {
        var kind = difference.net().isPositive() ? SpendKind.SPEND_APPROVED : SpendKind.CREDITED;
        return tell(new SpendEntry(kind, of, line(of), difference, on, on, clock.instant(), week).ofInvoice(invoice));
    }

    /**
     * Delivered by the end of a period and not invoiced by then; taken back on the first day of the next one.
     *
     * @param approved the newest of the events that told of it; null of what is not approved yet
     */
    public void accrue(Purchase of, Costed.Line sessions, LocalDate periodEnd, @Nullable UUID approved) {
        var line = line(of);
        var now = clock.instant();
        var accrued = new SpendEntry(SpendKind.ACCRUED, of, line, sessions, periodEnd, periodEnd, now, approved);
        var reversed = new SpendEntry(SpendKind.ACCRUAL_REVERSED, accrued, periodEnd.plusDays(1), now).negated();
        tell(approved == null ? accrued : accrued.ofSpend());
        tell(approved == null ? reversed : reversed.ofSpend());
    }

    /** What was paid, or with a minus got back, of something that was told. */
    public record Paid(SpendEntry of, int units, Money net, Money vat) {}

    /** Each names in {@code corrects} what it was paid for. */
    public void announcePaid(List<Paid> paid, LocalDate on) {
        var now = clock.instant();
        tell(paid.stream()
                .map(one ->
                        new SpendEntry(SpendKind.PAID, one.of(), on, now).amounting(one.units(), one.net(), one.vat()))
                .toList());
    }

    private BudgetLine line(Purchase of) {
        return budgets.find(of.budgetId(), of.authority())
                .orElseThrow(() -> new IllegalStateException("no budget " + of.budgetId()));
    }

    private UUID tell(SpendEntry entry) {
        var provider = providers.get(entry.providerId());
        entries.persist(entry);
        outbox.announce(SpendEvent.of(entry, provider));
        return entry.spendRef();
    }

    private void tell(List<SpendEntry> told) {
        entries.keepMany(told);
        outbox.announceAll(told.stream()
                .map(entry -> SpendEvent.of(entry, providers.get(entry.providerId())))
                .toList());
    }
}
