package org.opendps.finance.directpayment.agreed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** What plans say of direct payments, for those who set them up. */
@ApplicationScoped
public class Agreed {

    private final AgreedFunds funds;

    Agreed(AgreedFunds funds) {
        this.funds = funds;
    }

    /**
     * What the council pays a week at the most, by the newest plan: nothing where the plan has no such route, rests or has
     * ended; empty where no plan is known.
     */
    public Optional<Money> weekly(String authority, UUID personRef, String kind) {
        return funds.findByIdOptional(personRef)
                .filter(fund -> fund.belongsTo(authority))
                .map(fund -> fund.routes().stream()
                        .filter(route -> fund.stands() && route.kind().equals(kind))
                        .map(AgreedRoute::weekly)
                        .findFirst()
                        .orElse(Money.ZERO));
    }
}
