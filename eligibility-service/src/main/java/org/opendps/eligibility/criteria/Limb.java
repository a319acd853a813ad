package org.opendps.eligibility.criteria;

/** When somebody counts as unable to achieve an outcome: reg 2(3)(a) to (d), reg 3(3)(a) to (c). */
public enum Limb {
    WITHOUT_ASSISTANCE("cannot do it without assistance", "a"),
    PAIN_DISTRESS_ANXIETY("can do it only with significant pain, distress or anxiety", "b"),
    ENDANGERS_SAFETY("can do it only by endangering somebody's health or safety", "c"),
    /** For adults only: regulation 3(3) ends before it. */
    SIGNIFICANTLY_LONGER("takes significantly longer than would be expected", "d");

    private final String words;
    private final String letter;

    Limb(String words, String letter) {
        this.words = words;
        this.letter = letter;
    }

    String words() {
        return words;
    }

    public String finding(Kind kind) {
        return words + " (reg " + (kind == Kind.ADULT ? "2" : "3") + "(3)(" + letter + "))";
    }

    boolean isOpenTo(Kind kind) {
        return kind == Kind.ADULT || this != SIGNIFICANTLY_LONGER;
    }
}
