package org.opendps.eligibility.person.detail;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person needs to understand and to be understood (Accessible Information Standard, DAPB1605).
 *
 * @param languages ISO 639 codes, the one that the person is most at home in first
 */
public record Communication(
        @Nullable @Size(max = 10)
        List<@Pattern(regexp = "[a-z]{2,3}", message = "an ISO 639 code of a language, such as pa") String> languages,

        @Nullable Set<@NotNull Need> needs,
        @Nullable @Size(max = 500) String notes) {

    /** A format or kind of support. */
    public enum Need {
        LARGE_PRINT,
        EASY_READ,
        BRAILLE,
        AUDIO,
        ELECTRONIC_TEXT,
        BRITISH_SIGN_LANGUAGE,
        DEAFBLIND_MANUAL,
        LIP_READING,
        HEARING_LOOP,
        SPOKEN_LANGUAGE_INTERPRETER,
        SYMBOLS_OR_PICTURES,
        COMMUNICATION_AID,
        LONGER_APPOINTMENT,
        ADVOCATE
    }

    public Communication {
        languages = languages == null ? List.of() : List.copyOf(languages);
        needs = needs == null ? Set.of() : new TreeSet<>(needs);
    }

    @Override
    public String toString() {
        return "Communication";
    }
}
