package org.opendps.registry.identity;

import org.opendps.blocks.problem.Refusal;

record LastAdministrator() implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The last administrator stays";
    }

    @Override
    public String detail() {
        return "Without an administrator nobody could let anybody in again. Invite another one first, and wait until they have accepted.";
    }
}
