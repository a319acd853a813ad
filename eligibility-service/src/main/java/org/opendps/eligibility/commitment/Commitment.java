package org.opendps.eligibility.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** Money that was set aside for what is bought for a person, as finance-service last told of it. */
@Entity
class Commitment {

    private static final Set<String> VOID = Set.of("COMMITMENT_REFUSED", "COMMITMENT_RELEASED");

    @Id
    private UUID commitmentId;

    private long version;

    /** Read by queries only, as is whether it counts. */
    @SuppressWarnings("UnusedVariable")
    private UUID personRef;

    private UUID placementId;
    private String category;
    private String area;
    private String fundingRoute;
    private Money weeklyCost;
    private Money amount;
    private LocalDate starts;
    private LocalDate ends;

    @SuppressWarnings("UnusedVariable")
    private boolean counts;

    protected Commitment() {}

    Commitment(CommitmentConsumer.CommitmentHeard heard) {
        commitmentId = heard.commitmentId();
        take(heard);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(CommitmentConsumer.CommitmentHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(CommitmentConsumer.CommitmentHeard heard) {
        version = heard.version();
        personRef = Objects.requireNonNull(heard.personRef());
        placementId = heard.placementId();
        category = heard.category();
        area = heard.area();
        fundingRoute = heard.fundingRoute();
        weeklyCost = heard.weeklyCost();
        amount = heard.amount();
        starts = heard.from();
        ends = heard.until();
        counts = !VOID.contains(heard.kind());
    }

    Committed committed() {
        return new Committed(placementId, category, area, fundingRoute, weeklyCost, amount, starts, ends);
    }
}
