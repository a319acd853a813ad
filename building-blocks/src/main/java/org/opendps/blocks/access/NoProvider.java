package org.opendps.blocks.access;

import org.opendps.blocks.problem.Refusal;

record NoProvider() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "No provider in the login";
    }

    @Override
    public String detail() {
        return "Your login acts for no provider yet. Register your organisation with POST /v1/providers, or accept an invitation, then log in again.";
    }
}
