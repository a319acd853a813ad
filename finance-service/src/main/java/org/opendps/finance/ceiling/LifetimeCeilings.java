package org.opendps.finance.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.ledger.Ledger;

/** The ceilings, for the features that commit money. */
@ApplicationScoped
public class LifetimeCeilings {

    private final Ceilings ceilings;
    private final Ledger ledger;

    LifetimeCeilings(Ceilings ceilings, Ledger ledger) {
        this.ceilings = ceilings;
        this.ledger = ledger;
    }

    /**
     * What is left of the ceiling that this budget is under, locked until the transaction ends: who comes next sees what
     * was left. Empty when it is under none.
     */
    public Optional<Headroom> lockHeadroomOf(UUID budgetId) {
        return ceilings.lockOf(budgetId).map(ceiling -> headroom(ceiling, ledger.balances(ceiling.budgetIds())));
    }

    CeilingView view(LifetimeCeiling ceiling) {
        return view(ceiling, ledger.balances(ceiling.budgetIds()));
    }

    /** Of several, by one look into the ledger. */
    List<CeilingView> views(List<LifetimeCeiling> several) {
        var balances = ledger.balances(several.stream()
                .flatMap(ceiling -> ceiling.budgetIds().stream())
                .toList());
        return several.stream().map(ceiling -> view(ceiling, balances)).toList();
    }

    private static CeilingView view(LifetimeCeiling ceiling, Map<UUID, List<Balance>> balances) {
        return CeilingView.of(
                ceiling, headroom(ceiling, balances), years(ceiling, balances).toList());
    }

    private static Headroom headroom(LifetimeCeiling ceiling, Map<UUID, List<Balance>> balances) {
        var used = Money.sum(years(ceiling, balances).map(Balance::used).toList());
        return new Headroom(ceiling.title(), ceiling.amount(), used);
    }

    private static Stream<Balance> years(LifetimeCeiling ceiling, Map<UUID, List<Balance>> balances) {
        return ceiling.budgetIds().stream()
                .map(budget -> balances.getOrDefault(budget, List.of()))
                .flatMap(Collection::stream)
                .filter(year -> ceiling.counts(year.financialYear()));
    }
}
