package org.opendps.finance.supplier;

/** Who writes the invoices for what was delivered. */
public enum Billing {
    /** The council, out of the attendance that it approved. */
    SELF_BILLING,
    /** The provider; it is paid what its invoice and the approved attendance agree on. */
    INVOICE
}
