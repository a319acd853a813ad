package org.opendps.registry.acting;

import org.opendps.blocks.problem.Refusal;

record AdministratorsOnly() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "Only an administrator of the provider";
    }

    @Override
    public String detail() {
        return "Only an administrator of the provider itself decides who acts for it. Ask one; GET /v1/providers/{id}/users says who they are.";
    }
}
