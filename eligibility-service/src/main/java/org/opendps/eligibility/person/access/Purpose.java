package org.opendps.eligibility.person.access;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why somebody looks at a person. Few, so that one can be chosen under pressure of time and still say something. */
public enum Purpose {
    /** Assessing, planning, arranging and reviewing support. */
    CARE,
    /** Somebody is, or may be, abused or neglected (Care Act 2014 s.42). */
    SAFEGUARDING,
    /** What the person pays, and what is paid for them. */
    CHARGING,
    /** The person asks: access, correction, erasure. */
    REQUEST_OF_THE_PERSON,
    COMPLAINT,
    AUDIT;

    public static final String HEADER = "Purpose";

    static final String CODES = Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));

    /** @throws org.opendps.blocks.problem.Refused 400 for no purpose, or one that is not in the list */
    public static Purpose required(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            throw new PurposeMissing().refused();
        }
        return of(sent);
    }

    /** What asks for no purpose is read in the course of care. */
    public static Purpose orCare(@Nullable String sent) {
        return sent == null || sent.isBlank() ? CARE : of(sent);
    }

    private static Purpose of(String sent) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(sent.strip()))
                .findFirst()
                .orElseThrow(() -> new PurposeUnknown().refused());
    }
}
