package org.opendps.registry.search;

import org.opendps.blocks.problem.Refusal;

record NearMissing() implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Within so many miles of what?";
    }

    @Override
    public String detail() {
        return "\"withinMiles\" needs \"near\", a postcode district such as SN15. Send both, or neither.";
    }
}
