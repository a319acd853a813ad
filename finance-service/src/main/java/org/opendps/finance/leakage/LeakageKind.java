package org.opendps.finance.leakage;

/** Why spend is listed; each pound of it once. */
enum LeakageKind {
    /** Bought by a call-off, at more than the highest rate that was agreed with the provider for that day. */
    ABOVE_RATE,
    /** Bought by a call-off, and no rate is known for that day: no leakage, and nobody can tell. */
    NO_RATE,
    /** Of a placement without a call-off: brought in, or bought outside a framework. All of it leaks. */
    OFF_SYSTEM
}
