package org.opendps.registry.acting;

import org.opendps.blocks.problem.Refusal;

record AccessEnded() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Your access has ended";
    }

    @Override
    public String detail() {
        return "An administrator has ended your access to this provider. To act for one again, accept an invitation and log in.";
    }
}
