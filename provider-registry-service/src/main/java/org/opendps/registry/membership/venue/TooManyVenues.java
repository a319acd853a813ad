package org.opendps.registry.membership.venue;

import org.opendps.blocks.problem.Refusal;

record TooManyVenues(int most) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "No more venues";
    }

    @Override
    public String detail() {
        return "A member has at most " + most + " venues, closed ones among them. Change one of those that are closed.";
    }
}
