package org.opendps.registry.invitation;

import org.opendps.blocks.problem.Refusal;

record EmailMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "To which address?";
    }

    @Override
    public String detail() {
        return "An invitation by EMAIL names the address in \"email\". Say PAPER when the code is printed or read out.";
    }
}
