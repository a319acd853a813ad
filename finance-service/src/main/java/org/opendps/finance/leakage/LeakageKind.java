package org.opendps.finance.leakage;

/** Why spend is listed; each pound of it once. */
enum LeakageKind {
    /** Bought by a call-off or under the framework, at more than the highest rate that was agreed with the provider for that day. */
    ABOVE_RATE,
    /** Bought so, and no rate is known for that day: no leakage, and nobody can tell. */
    NO_RATE,
    /** Without a call-off and, on that day, not under the framework: such as spot. All of it leaks. */
    OFF_SYSTEM
}
