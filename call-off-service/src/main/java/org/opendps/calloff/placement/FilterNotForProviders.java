package org.opendps.calloff.placement;

import org.opendps.blocks.problem.Refusal;

record FilterNotForProviders(String filter) implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "This filter is the council's";
    }

    @Override
    public String detail() {
        return "A provider filters its placements by callOffId, status and endsBefore. Leave out " + filter + ".";
    }
}
