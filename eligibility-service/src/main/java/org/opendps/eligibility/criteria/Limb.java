package org.opendps.eligibility.criteria;

/** In what way somebody is unable to achieve an outcome: SI 2015/313 reg 2(3), and reg 3(3) without the last. */
public enum Limb {
    WITHOUT_ASSISTANCE("a", "unable to achieve it without assistance"),
    PAIN_DISTRESS_ANXIETY("b", "able to, but with significant pain, distress or anxiety"),
    ENDANGERS_SAFETY("c", "able to, but it endangers or is likely to endanger health or safety"),
    SIGNIFICANTLY_LONGER("d", "able to, but it takes significantly longer than would normally be expected");

    private final String paragraph;
    private final String words;

    Limb(String paragraph, String words) {
        this.paragraph = paragraph;
        this.words = words;
    }

    boolean isOpenTo(Kind kind) {
        return kind == Kind.ADULT || this != SIGNIFICANTLY_LONGER;
    }

    String citation(Kind kind) {
        return "SI 2015/313 reg " + (kind == Kind.ADULT ? "2" : "3") + "(3)(" + paragraph + ")";
    }

    String words() {
        return words;
    }
}
