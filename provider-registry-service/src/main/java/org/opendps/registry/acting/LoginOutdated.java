package org.opendps.registry.acting;

import org.opendps.blocks.problem.Refusal;

record LoginOutdated() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Your login is out of date";
    }

    @Override
    public String detail() {
        return "Your login still names an organisation that you no longer act for. Log in again.";
    }
}
