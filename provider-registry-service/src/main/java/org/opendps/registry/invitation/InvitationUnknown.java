package org.opendps.registry.invitation;

import org.opendps.blocks.problem.Refusal;

record InvitationUnknown() implements Refusal {

    @Override
    public int status() {
        return 404;
    }

    @Override
    public String title() {
        return "No such code";
    }

    @Override
    public String detail() {
        return "No invitation has this code. Compare it with the letter, character by character; it has ten, none of them a vowel or the digits 0 and 1.";
    }
}
