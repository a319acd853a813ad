package org.opendps.calloff.placement.term;

/** Who pays. */
public final class Funding {

    public static final String COUNCIL_MANAGED = "COUNCIL_MANAGED";

    /** The person, or whoever acts for them: the place is used, and no public money is committed. */
    public static final String SELF = "SELF";

    private Funding() {}
}
