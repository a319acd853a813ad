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

    /** What the council pays a week at the most, by the newest plan; empty where no plan says anything of such a route. */
    public Optional<Money> weekly(String authority, UUID personRef, String kind) {
        return funds.findByIdOptional(personRef)
                .filter(fund -> fund.belongsTo(authority) && fund.stands())
                .flatMap(fund -> fund.routes().stream()
                        .filter(route -> route.kind().equals(kind))
                        .map(AgreedRoute::weekly)
                        .findFirst());
    }
}
