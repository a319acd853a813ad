package org.opendps.eligibility.directpayment;

import org.jspecify.annotations.Nullable;

/** What is written of a direct payment in words, closed with the person's key. */
record FundWords(
        @Nullable String holderName,
        @Nullable String note,
        @Nullable String reviewNote,
        @Nullable String endNote) {

    static final String COLUMN = "held_fund.words";

    FundWords reviewed(@Nullable String said) {
        return new FundWords(holderName, note, said, endNote);
    }

    FundWords ended(@Nullable String said) {
        return new FundWords(holderName, note, reviewNote, said);
    }

    @Override
    public String toString() {
        return "FundWords";
    }
}
