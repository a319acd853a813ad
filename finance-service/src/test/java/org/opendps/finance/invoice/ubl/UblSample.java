package org.opendps.finance.invoice.ubl;

import java.util.UUID;

/** The documents that are shown as examples, of a placement and a number of the test's own. */
public final class UblSample {

    private UblSample() {}

    public static String invoice(UUID placement, String number) {
        return UblExample.INVOICE
                .replace(UblExample.NUMBER, number)
                .replace(UblExample.PLACEMENT, placement.toString());
    }

    public static String creditNote(String number) {
        return UblExample.CREDIT_NOTE.replace(UblExample.CREDIT_NUMBER, number);
    }
}
