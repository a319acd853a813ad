package org.opendps.finance.spend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.provider.Providers;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;

/** Tells the world of spend. */
@ApplicationScoped
public class Spending {

    private final BudgetLines budgets;
    private final Providers providers;
    private final Outbox outbox;
    private final InstantSource clock;

    Spending(BudgetLines budgets, Providers providers, Outbox outbox, InstantSource clock) {
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
        var ref = Ids.next();
        var line = budgets.find(of.budgetId(), of.authority())
                .orElseThrow(() -> new IllegalStateException("no budget " + of.budgetId()));
        var provider = providers.get(of.providerId());
        var vat = of.vatCode().vatOn(sessions.net());
        outbox.announce(new SpendEvent(
                ref,
                1,
                null,
                kind,
                of.authority(),
                of.placementId(),
                of.callOffId(),
                of.personRef(),
                new SpendEvent.Payee(provider.providerId(), provider.name(), provider.identifiers()),
                line.costCentre(),
                line.subjectiveCode(),
                of.category(),
                of.fundingRoute(),
                sessions.first(),
                sessions.last(),
                sessions.units(),
                sessions.net(),
                vat,
                sessions.net().plus(vat),
                of.vatCode(),
                FinancialYear.of(sessions.first()),
                FinancialYear.period(sessions.first()),
                occurredOn,
                clock.instant(),
                corrects));
        return ref;
    }
}
