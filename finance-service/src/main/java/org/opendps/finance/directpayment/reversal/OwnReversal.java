package org.opendps.finance.directpayment.reversal;

import org.opendps.blocks.problem.Refusal;

/** Whoever could write down a payment and reverse it could have it paid twice. */
public record OwnReversal(String who) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nobody reverses what they wrote down";
    }

    @Override
    public String detail() {
        return who + " wrote down this payment. Somebody else must look at the bank statement and reverse it.";
    }
}
