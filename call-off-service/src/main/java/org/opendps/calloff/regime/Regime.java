package org.opendps.calloff.regime;

/** The regimes under which a council keeps an open list of providers, as the registry names them. */
public enum Regime {
    PCR2015_DPS,
    PA23_DYNAMIC_MARKET,
    PA23_OPEN_FRAMEWORK,
    PA23_LIGHT_TOUCH_FRAMEWORK;

    public CallOffLaw law() {
        return switch (this) {
            case PCR2015_DPS -> new LegacySystem();
            case PA23_DYNAMIC_MARKET -> new DynamicMarket();
            case PA23_OPEN_FRAMEWORK -> new Framework("Procurement Act 2023 s.49, s.45", false);
            case PA23_LIGHT_TOUCH_FRAMEWORK -> new Framework("Procurement Act 2023 s.45(9), s.9(5)", true);
        };
    }
}
