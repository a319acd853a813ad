package org.opendps.eligibility.criteria;

import java.util.Locale;

/** The outcomes of SI 2015/313 reg 2(2) for an adult and reg 3(2)(b) for a carer; empty where the list has it not. */
public enum Outcome {
    NUTRITION("a", "iv", "managing and maintaining nutrition"),
    PERSONAL_HYGIENE("b", "", "maintaining personal hygiene"),
    TOILET_NEEDS("c", "", "managing toilet needs"),
    CLOTHING("d", "", "being appropriately clothed"),
    HOME_SAFETY("e", "", "being able to make use of the home safely"),
    HABITABLE_HOME("f", "iii", "maintaining a habitable home environment"),
    RELATIONSHIPS("g", "v", "developing and maintaining family or other personal relationships"),
    WORK_TRAINING("h", "vi", "accessing and engaging in work, training, education or volunteering"),
    COMMUNITY_FACILITIES("i", "vii", "making use of facilities or services in the local community"),
    CARING_FOR_CHILD("j", "i", "carrying out caring responsibilities for a child"),
    CARING_FOR_OTHERS("", "ii", "providing care to other persons"),
    RECREATION("", "viii", "engaging in recreational activities");

    private final String forAdults;
    private final String forCarers;
    private final String words;

    Outcome(String forAdults, String forCarers, String words) {
        this.forAdults = forAdults;
        this.forCarers = forCarers;
        this.words = words;
    }

    boolean belongsTo(Kind kind) {
        return !paragraph(kind).isEmpty();
    }

    String citation(Kind kind) {
        return switch (kind) {
            case ADULT -> "SI 2015/313 reg 2(2)(" + forAdults + ")";
            case CARER -> "SI 2015/313 reg 3(2)(b)(" + forCarers + ")";
        };
    }

    /** As a sentence begins. */
    String words() {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String paragraph(Kind kind) {
        return switch (kind) {
            case ADULT -> forAdults;
            case CARER -> forCarers;
        };
    }
}
