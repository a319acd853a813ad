package org.opendps.finance.directpayment.agreed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What plans say of direct payments, for those who set them up. */
@ApplicationScoped
public class Agreed {

    private final AgreedFunds funds;

    Agreed(AgreedFunds funds) {
        this.funds = funds;
    }

    /** What may be paid, day by day; empty where no plan is known. */
    public Optional<Allowed> of(String authority, UUID personRef, String kind) {
        return funds.findByIdOptional(personRef)
                .filter(fund -> fund.belongsTo(authority))
                .map(fund -> fund.allowed(kind));
    }

    /** The same, and nobody else approves anything by this plan until the transaction ends. */
    public Optional<Allowed> lock(String authority, UUID personRef, String kind) {
        return funds.findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE)
                .filter(fund -> fund.belongsTo(authority))
                .map(fund -> fund.allowed(kind));
    }
}
