package org.opendps.calloff.regime;

/** What can make a notice due. */
public enum NoticeOccasion {
    PUBLISHED,
    /** Before anything is awarded. */
    RECOMMENDED,
    AWARDED,
    /** It ended without an award. */
    UNAWARDED
}
