package org.opendps.blocks.audit;

import org.jspecify.annotations.Nullable;

/** What the service is at when nobody's request causes it. Entries of the audit name it as the action. */
public final class Work {

    private static final ScopedValue<Named> CURRENT = ScopedValue.newInstance();

    private Work() {}

    record Named(String name, @Nullable String authority) {}

    /** @param authority the council whose matter it is, where there is one */
    public static void during(String name, @Nullable String authority, Runnable work) {
        ScopedValue.where(CURRENT, new Named(name, authority)).run(work);
    }

    static @Nullable Named current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
