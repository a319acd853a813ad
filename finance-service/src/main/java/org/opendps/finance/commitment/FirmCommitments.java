package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The placements that are paid for, for the features that follow. */
@ApplicationScoped
public class FirmCommitments {

    private final Commitments commitments;

    FirmCommitments(Commitments commitments) {
        this.commitments = commitments;
    }

    public Optional<FirmCommitment> ofPlacement(UUID placementId) {
        return commitments
                .ofPlacement(placementId)
                .filter(c -> c.status() == CommitmentStatus.FIRM)
                .map(c -> new FirmCommitment(c.purchase(), c.schedule(), c.unitCost()));
    }
}
