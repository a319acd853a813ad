package org.opendps.eligibility.charging;

/** What is added to the guarantee of a single person (SI 2014/2672 reg 7(5)). */
public enum Premium {
    DISABILITY(Rate.Kind.DISABILITY_PREMIUM),
    ENHANCED_DISABILITY(Rate.Kind.ENHANCED_DISABILITY_PREMIUM);

    private final Rate.Kind rate;

    Premium(Rate.Kind rate) {
        this.rate = rate;
    }

    Rate.Kind rate() {
        return rate;
    }
}
