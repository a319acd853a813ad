package org.opendps.calloff.competition.question;

import org.opendps.blocks.problem.Refusal;

record AnsweredAlready(int number) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Answered already";
    }

    @Override
    public String detail() {
        return "Question " + number
                + " has an answer that every bidder may have read. To change what it says, publish an" + " amendment.";
    }
}
