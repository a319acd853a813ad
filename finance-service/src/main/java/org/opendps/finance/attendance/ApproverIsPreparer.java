package org.opendps.finance.attendance;

import org.opendps.blocks.problem.Refusal;

record ApproverIsPreparer(String who) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nobody approves what they prepared";
    }

    @Override
    public String detail() {
        return who + " sent this return. Somebody else must approve it.";
    }
}
