package org.opendps.gateway.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an OpenAPI document is written down. */
enum DocumentFormat {
    JSON("application/json"),
    YAML("application/yaml");

    private final String mediaType;

    DocumentFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The query decides before the header; empty when the query names a format that there is not. */
    static Optional<DocumentFormat> wanted(@Nullable String query, @Nullable String accept) {
        if (query != null) {
            return Arrays.stream(values())
                    .filter(format -> format.parameter().equals(query.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
        boolean yaml = accept != null && accept.toLowerCase(Locale.ROOT).contains("yaml");
        return Optional.of(yaml ? YAML : JSON);
    }
}
