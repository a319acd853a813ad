package org.opendps.finance.invoice.credit;

import org.opendps.blocks.problem.Refusal;

record CreditNoteKnown(String number) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "There is a credit note of this number";
    }

    @Override
    public String detail() {
        return "You sent a credit note with the number " + number
                + " before. Look at that one; another credit note has another number.";
    }
}
