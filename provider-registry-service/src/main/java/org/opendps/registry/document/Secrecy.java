package org.opendps.registry.document;

import org.jspecify.annotations.Nullable;
import org.opendps.registry.document.kind.DocumentKind;

/** Whether everybody may read a document; whoever says no says why. */
record Secrecy(boolean confidential, @Nullable String rationale) {

    private static final String OF_DBS =
            "Nobody but those who decide on its holder may see a certificate (Police Act 1997 s.124)";

    static Secrecy of(DocumentRequest asked) {
        var rationale = asked.rationale();
        boolean said = rationale != null && !rationale.isBlank();
        if (asked.kind() == DocumentKind.DBS_CERTIFICATE) {
            return new Secrecy(true, said ? rationale : OF_DBS);
        }
        if (asked.confidential() && !said) {
            throw new RationaleMissing().refused();
        }
        return new Secrecy(asked.confidential(), asked.confidential() ? rationale : null);
    }
}
