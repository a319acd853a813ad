package org.opendps.finance.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** What a session of a category and band costs with a member, on the days on which that counts. */
@Entity
@SuppressWarnings("UnusedVariable") // spend is compared with it by queries only
class AgreedRate {

    @Id
    private UUID id;

    private UUID memberId;
    private String authority;
    private UUID providerId;
    private String category;
    private String serviceBand;
    private Money sessionPrice;
    private LocalDate countsFrom;
    private @Nullable LocalDate countsUntil;

    protected AgreedRate() {}

    AgreedRate(MemberHeard member, RatePeriod rate) {
        this.id = Ids.next();
        this.memberId = member.memberId();
        this.authority = member.authority();
        this.providerId = member.providerId();
        this.category = rate.of().category();
        this.serviceBand = rate.of().serviceBand();
        this.sessionPrice = rate.of().sessionPrice();
        this.countsFrom = rate.of().from();
        this.countsUntil = rate.until();
    }
}
