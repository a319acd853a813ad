package org.opendps.eligibility.criteria;

/** The areas of well-being in the order of Care Act 2014 s.1(2)(a) to (i). */
public enum WellbeingArea {
    DIGNITY('a'),
    HEALTH('b'),
    PROTECTION('c'),
    CONTROL('d'),
    PARTICIPATION('e'),
    SOCIAL_ECONOMIC('f'),
    RELATIONSHIPS('g'),
    ACCOMMODATION('h'),
    CONTRIBUTION('i');

    private final char paragraph;

    WellbeingArea(char paragraph) {
        this.paragraph = paragraph;
    }

    String citation() {
        return "Care Act 2014 s.1(2)(" + paragraph + ")";
    }
}
