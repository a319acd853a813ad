package org.opendps.finance.delivery;

/** Why somebody did not come; no more than what is paid depends on. */
public enum AbsenceCode {
    HOSPITAL,
    ILLNESS,
    HOLIDAY,
    OTHER
}
