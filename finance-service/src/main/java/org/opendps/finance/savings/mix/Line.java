package org.opendps.finance.savings.mix;

import org.jspecify.annotations.Nullable;

/** What is compared within a directorate: a category and a band, never the route by which it was bought. */
public record Line(String category, @Nullable String band) {

    /** Where the band of some of it is not known. */
    Line withoutBand() {
        return new Line(category, null);
    }
}
