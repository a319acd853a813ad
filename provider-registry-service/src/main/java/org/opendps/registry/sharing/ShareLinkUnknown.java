package org.opendps.registry.sharing;

import org.opendps.blocks.problem.Refusal;

record ShareLinkUnknown() implements Refusal {

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such link";
    }

    @Override
    public String detail() {
        return "No share link has this token. Send it whole, as Share-Token, or ask whoever gave you the link for a new one.";
    }
}
