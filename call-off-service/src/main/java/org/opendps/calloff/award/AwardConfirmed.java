package org.opendps.calloff.award;

import java.util.UUID;
import org.opendps.calloff.award.recommendation.Terms;

/** The money is there. Said inside the transaction that confirms the award, so that what follows is kept with it. */
public record AwardConfirmed(UUID awardId, UUID placementId, int lot, Terms terms) {}
