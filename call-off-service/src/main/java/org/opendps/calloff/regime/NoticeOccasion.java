package org.opendps.calloff.regime;

/** What can make a notice due. */
public enum NoticeOccasion {
    PUBLISHED,
    /** An award without a competition is prepared. */
    PREPARED,
    /** The money for an award is there and its bidders have been told. */
    TOLD,
    /** The contract is entered. */
    AWARDED,
    /** It ended without an award. */
    UNAWARDED
}
