package org.opendps.registry.document;

import java.time.LocalDate;
import java.util.List;

/** All that one provider has shown. */
public record Holding(List<Held> held) {

    public static final Holding NOTHING = new Holding(List.of());

    public List<Held> of(DocumentKind kind) {
        return held.stream().filter(one -> one.kind() == kind).toList();
    }

    public boolean isGoodOn(DocumentKind kind, LocalDate day) {
        return of(kind).stream().anyMatch(one -> one.isGoodOn(day));
    }
}
