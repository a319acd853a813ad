package org.opendps.registry.cohort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(enumeration = {"grant-funded", "micro-enterprise"})
public enum CohortTag {
    GRANT_FUNDED,
    MICRO_ENTERPRISE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is no such tag */
    @JsonCreator
    public static CohortTag fromString(String word) {
        for (var tag : values()) {
            if (tag.word().equals(word)) {
                return tag;
            }
        }
        throw new IllegalArgumentException("A tag is grant-funded or micro-enterprise");
    }
}
