package org.opendps.eligibility.charging;

/** What may not be charged for, whatever somebody has. */
public enum Exemption {
    CARE_TO_ADULT_FOR_CARER("A carer is never charged for care that the adult gets", "Care Act 2014 s.14(3)"),
    EQUIPMENT_OR_MINOR_ADAPTATION("Equipment, or an adaptation of at most £1,000", "SI 2014/2672 reg 3"),
    INTERMEDIATE_CARE_OR_REABLEMENT("Intermediate care or reablement, in its first six weeks", "SI 2014/2672 reg 3"),
    VCJD("Support of somebody with variant Creutzfeldt-Jakob disease", "SI 2014/2672 reg 4"),
    MENTAL_HEALTH_AFTERCARE("Aftercare of somebody who was detained", "Mental Health Act 1983 s.117");

    private final String words;
    private final String citation;

    Exemption(String words, String citation) {
        this.words = words;
        this.citation = citation;
    }

    String words() {
        return words;
    }

    String citation() {
        return citation;
    }
}
