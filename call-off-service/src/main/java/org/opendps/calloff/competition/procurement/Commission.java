package org.opendps.calloff.competition.procurement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.lot.CallOffKind;

/**
 * For whom, with which money and from which list: what the council knows and no bidder is told.
 *
 * @param personRef of one person's call-off; null for a group or block
 * @param decisionReference of the council's decision that has to be in effect before anything is awarded
 * @param vatExpected whether bidders are expected to charge VAT, for the estimate
 */
@Embeddable
public record Commission(
        String authority,
        UUID purchasingSystemId,
        @Enumerated(EnumType.STRING) CallOffKind kind,
        @Enumerated(EnumType.STRING) Route route,
        @Nullable UUID personRef,
        UUID budgetId,
        String fundingRoute,
        boolean vatExpected,
        @Nullable String decisionReference) {}
