package org.opendps.eligibility.criteria;

import org.jspecify.annotations.Nullable;

/** The outcomes of SI 2015/313: reg 2(2)(a) to (j) for adults, reg 3(2)(b)(i) to (viii) for carers. */
public enum Outcome {
    NUTRITION("managing and maintaining nutrition", "2(2)(a)", "3(2)(b)(iv)"),
    PERSONAL_HYGIENE("maintaining personal hygiene", "2(2)(b)", null),
    TOILET_NEEDS("managing toilet needs", "2(2)(c)", null),
    CLOTHING("being appropriately clothed", "2(2)(d)", null),
    HOME_SAFETY("using the home safely", "2(2)(e)", null),
    HABITABLE_HOME("maintaining a habitable home", "2(2)(f)", "3(2)(b)(iii)"),
    RELATIONSHIPS("family and other personal relationships", "2(2)(g)", "3(2)(b)(v)"),
    WORK_TRAINING("work, training, education or volunteering", "2(2)(h)", "3(2)(b)(vi)"),
    COMMUNITY_FACILITIES("facilities and services in the local community", "2(2)(i)", "3(2)(b)(vii)"),
    CARING_FOR_CHILD("caring for a child", "2(2)(j)", "3(2)(b)(i)"),
    CARING_FOR_OTHERS("caring for other people", null, "3(2)(b)(ii)"),
    RECREATION("recreational activities", null, "3(2)(b)(viii)");

    private final String words;
    private final @Nullable String forAdults;
    private final @Nullable String forCarers;

    Outcome(String words, @Nullable String forAdults, @Nullable String forCarers) {
        this.words = words;
        this.forAdults = forAdults;
        this.forCarers = forCarers;
    }

    public String words() {
        return words;
    }

    /** The regulation that names it; null when it is no outcome for that kind of person. */
    @Nullable
    public String regulation(Kind kind) {
        return switch (kind) {
            case ADULT -> forAdults;
            case CARER -> forCarers;
        };
    }
}
