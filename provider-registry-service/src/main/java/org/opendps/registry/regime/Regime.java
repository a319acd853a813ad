package org.opendps.registry.regime;

import java.time.LocalDate;

/** The regimes under which a council can keep an open list of providers. */
public enum Regime {
    PCR2015_DPS,
    PA23_DYNAMIC_MARKET,
    PA23_OPEN_FRAMEWORK,
    PA23_LIGHT_TOUCH_FRAMEWORK;

    private RegimeRules rules() {
        return switch (this) {
            case PCR2015_DPS -> new Pcr2015Dps();
            case PA23_DYNAMIC_MARKET -> new DynamicMarket();
            case PA23_OPEN_FRAMEWORK -> new OpenFramework();
            case PA23_LIGHT_TOUCH_FRAMEWORK -> new LightTouchFramework();
        };
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with the citation when the law does not allow what is asked */
    public SettledTerms settle(AskedTerms asked) {
        if (asked.validUntil().isBefore(asked.validFrom())) {
            throw new TermEndsBeforeItBegins(asked.validFrom(), asked.validUntil()).refused();
        }
        return rules().settle(asked);
    }

    public DecisionTarget decisionTarget(LocalDate received) {
        return rules().decisionTarget(received);
    }

    public String admissionCitation() {
        return rules().admissionCitation();
    }

    public String reasonsCitation() {
        return rules().reasonsCitation();
    }
}
