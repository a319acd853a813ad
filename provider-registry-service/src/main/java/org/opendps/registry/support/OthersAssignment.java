package org.opendps.registry.support;

import org.opendps.blocks.problem.Refusal;

record OthersAssignment() implements Refusal {

    static void check(SupportOfficer officer, String username) {
        if (!officer.username().equals(username)) {
            throw new OthersAssignment().refused();
        }
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "For yourself only";
    }

    @Override
    public String detail() {
        return "A support officer takes a provider over; who else helps it, a commissioner decides. Send your own officerId.";
    }
}
