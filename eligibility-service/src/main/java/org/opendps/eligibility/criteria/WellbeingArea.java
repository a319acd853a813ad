package org.opendps.eligibility.criteria;

/** The nine areas of well-being: Care Act 2014 s.1(2)(a) to (i). */
public enum WellbeingArea {
    DIGNITY,
    HEALTH,
    PROTECTION,
    CONTROL,
    PARTICIPATION,
    SOCIAL_ECONOMIC,
    RELATIONSHIPS,
    ACCOMMODATION,
    CONTRIBUTION;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
