package org.opendps.registry.membership.rate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/**
 * What a session in a category and band is agreed to cost from a day on. A change is another row, never another value;
 * so is a correction.
 */
@Entity
@Table(name = "member_rate")
public class Rate {

    @Id
    private UUID id;

    private UUID memberId;
    private String category;
    private String serviceBand;
    private Money sessionPrice;
    private LocalDate validFrom;
    private String reason;
    private String agreedBy;
    private Instant agreedAt;

    /** When a correction took its place. */
    private @Nullable Instant replacedAt;

    protected Rate() {}

    public Rate(UUID memberId, RateRequest request, String agreedBy, Instant agreedAt) {
        this.id = Ids.next();
        this.memberId = memberId;
        this.category = request.category();
        this.serviceBand = request.serviceBand();
        this.sessionPrice = request.sessionPrice();
        this.validFrom = request.from();
        this.reason = request.reason();
        this.agreedBy = agreedBy;
        this.agreedAt = agreedAt;
    }

    /** It was agreed wrongly: it stays to be seen, and counts no more. */
    void replace(Instant now) {
        replacedAt = now;
    }

    boolean isOf(String aCategory, String aServiceBand) {
        return category.equals(aCategory) && serviceBand.equals(aServiceBand);
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    KeptRate kept() {
        return new KeptRate(id, category, serviceBand, sessionPrice, validFrom, reason, agreedBy, agreedAt, replacedAt);
    }

    RateView view() {
        return new RateView(category, serviceBand, sessionPrice, validFrom, reason, agreedBy, agreedAt);
    }
}
