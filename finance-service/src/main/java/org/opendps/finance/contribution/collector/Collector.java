package org.opendps.finance.contribution.collector;

/** Who collects what a person pays. */
public enum Collector {
    /** It bills the person, and pays the provider all. */
    COUNCIL,
    /** The person pays the provider, which the council pays the rest. */
    PROVIDER
}
