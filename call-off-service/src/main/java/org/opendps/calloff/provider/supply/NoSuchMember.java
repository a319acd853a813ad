package org.opendps.calloff.provider.supply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;

/** @param area null when any would do */
record NoSuchMember(
        UUID provider, String category, @Nullable String area) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not an active member";
    }

    @Override
    public String detail() {
        return "Provider " + provider + " is not an active member for " + category + (area == null ? "" : " in " + area)
                + " in a purchasing system of your council. Choose one that is, or admit it first.";
    }
}
