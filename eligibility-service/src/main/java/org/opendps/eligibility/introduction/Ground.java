package org.opendps.eligibility.introduction;

/** On which ground a person's particulars are shared with a provider. */
enum Ground {
    /** Whoever arranges care shares what is likely to help it, unless the person objects. */
    DUTY_TO_SHARE("Health and Social Care Act 2012 s.251B"),
    AGREED_BY_PERSON("the duty of confidence is lifted by the person's consent"),
    AGREED_BY_REPRESENTATIVE("Mental Capacity Act 2005 ss.9, 16"),
    BEST_INTERESTS("Mental Capacity Act 2005 s.4");

    private final String citation;

    Ground(String citation) {
        this.citation = citation;
    }

    String citation() {
        return citation;
    }
}
