package org.opendps.finance.payrun;

/** Why an invoice stays in draft when all of a run are accepted. */
enum NotAccepted {
    /** The finance system does not know its provider. */
    NO_SUPPLIER_NUMBER
}
