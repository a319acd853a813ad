package org.opendps.calloff.bid.opening;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.bid.seal.Unsealing;

/** The key is released when the first bid needs it, and once. */
final class ReleasedOnce implements Supplier<Unsealing> {

    private final Supplier<Unsealing> source;
    private @Nullable Unsealing released;

    ReleasedOnce(Supplier<Unsealing> source) {
        this.source = source;
    }

    @Override
    public Unsealing get() {
        var known = released;
        if (known == null) {
            known = source.get();
            released = known;
        }
        return known;
    }
}
