package org.opendps.finance.savings.mix;

/** What a change of spend comes from. Only some of it can count towards a savings target. */
public enum Effect {
    /** The same sessions at another price: the only saving that leaves money behind. */
    PRICE,
    /** More or fewer sessions, at the average price of the baseline. */
    VOLUME,
    /** Sessions that moved between dearer and cheaper lines: the rest. */
    MIX
}
