package org.opendps.registry.document.holding;

import java.util.List;
import org.opendps.registry.document.kind.DocumentKind;

/** All that one provider has shown. */
public record Holding(List<Held> held) {

    public static final Holding NOTHING = new Holding(List.of());

    public List<Held> of(DocumentKind kind) {
        return held.stream().filter(one -> one.kind() == kind).toList();
    }
}
