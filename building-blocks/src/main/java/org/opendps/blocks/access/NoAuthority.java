package org.opendps.blocks.access;

import org.opendps.blocks.problem.Refusal;

record NoAuthority() implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "No council in the login";
    }

    @Override
    public String detail() {
        return "Your login names no council (claim authority). Ask the administrator of your council to set it.";
    }
}
