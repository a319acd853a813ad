package org.opendps.calloff.award;

/** What comes between the money and the contract. */
public enum WaitsFor {
    /** The contract award notice, which comes before a public contract is entered (Procurement Act 2023 s.50(1)). */
    NOTICE,
    /** The last day of the standstill. */
    STANDSTILL,
    /** The call-off is held up; nobody is told before it goes on. */
    RESUMPTION,
    /** Something of the gate is not in order any more; it is looked at again each day. */
    GATE
}
