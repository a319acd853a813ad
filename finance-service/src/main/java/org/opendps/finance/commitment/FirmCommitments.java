package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The placements that are paid for, for the features that follow. */
@ApplicationScoped
public class FirmCommitments {

    private final Commitments commitments;
    private final DeliveredWeeks delivered;

    FirmCommitments(Commitments commitments, DeliveredWeeks delivered) {
        this.commitments = commitments;
        this.delivered = delivered;
    }

    /** The one of a provider in a week: when a placement moved, each provider has its own. */
    public Optional<FirmCommitment> ofPlacement(UUID placementId, LocalDate weekStarting, UUID provider) {
        return commitments.firmIn(placementId, weekStarting, weekStarting.plusDays(6)).stream()
                .filter(c -> c.providerId().equals(provider))
                .map(c -> new FirmCommitment(c.purchase(), c.schedule(), c.unitCost()))
                .findFirst();
    }

    /** A week is approved: from now on it is spent, and no commitment keeps money for it. */
    public void delivered(UUID placementId, LocalDate weekStarting) {
        delivered.persist(new DeliveredWeek(placementId, weekStarting));
    }
}
