package org.opendps.registry.mandate;

import org.opendps.blocks.problem.Refusal;

record PortalMayNotAct(String portal) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The portal may only read";
    }

    @Override
    public String detail() {
        return "The portal " + portal
                + " is accredited for reading, so it cannot be given a mandate to ACT. Ask for READ, or choose another portal.";
    }
}
