package org.opendps.registry.regime;

import java.time.LocalDate;

/** What a regime answers. */
sealed interface RegimeRules permits Pcr2015Dps, DynamicMarket, OpenFramework, LightTouchFramework {

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the law does not allow what is asked */
    SettledTerms settle(AskedTerms asked);

    DecisionTarget decisionTarget(LocalDate received);

    /** What says when providers are admitted. */
    String admissionCitation();

    /** What says that a refused applicant is told why. */
    String reasonsCitation();
}
