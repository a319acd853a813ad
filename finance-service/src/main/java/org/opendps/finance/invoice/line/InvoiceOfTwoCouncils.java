package org.opendps.finance.invoice.line;

import org.opendps.blocks.problem.Refusal;

record InvoiceOfTwoCouncils() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "An invoice is for one council";
    }

    @Override
    public String detail() {
        return "The placements of these lines are of different councils. Send each council an invoice of its own.";
    }
}
