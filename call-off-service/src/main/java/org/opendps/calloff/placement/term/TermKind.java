package org.opendps.calloff.placement.term;

/** How a term came to be. */
public enum TermKind {
    AGREED,
    IMPORTED,
    VARIED,
    MOVED,
    EXTENDED,
    CONVERTED,
    MIGRATED
}
