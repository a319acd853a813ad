package org.opendps.registry.invitation;

import org.opendps.blocks.problem.Refusal;

record FirstIsAdministrator() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The first is an administrator";
    }

    @Override
    public String detail() {
        return "Nobody acts for this provider yet. Send \"position\": \"ADMINISTRATOR\": the first one lets others act.";
    }
}
