package org.opendps.finance.spend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.outbox.Outbox;
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
        var line = budgets.find(of.budgetId(), of.authority())
                .orElseThrow(() -> new IllegalStateException("no budget " + of.budgetId()));
        return tell(new SpendEntry(kind, of, line, sessions, occurredOn, payableFrom, clock.instant(), corrects));
    }

    /** Something else that happened to all of what was told; it names that in {@code corrects}. */
    public UUID announce(SpendKind kind, SpendEntry of, LocalDate occurredOn) {
        return tell(new SpendEntry(kind, of, occurredOn, clock.instant()));
    }

    /** The same with a minus. */
    public UUID takeBack(SpendKind kind, SpendEntry of, LocalDate occurredOn) {
        return tell(new SpendEntry(kind, of, occurredOn, clock.instant()).negated());
    }

    private UUID tell(SpendEntry entry) {
        var provider = providers.get(entry.providerId());
        entries.persist(entry);
        outbox.announce(SpendEvent.of(entry, provider));
        return entry.spendRef();
    }
}
