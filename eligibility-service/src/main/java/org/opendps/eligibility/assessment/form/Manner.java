package org.opendps.eligibility.assessment.form;

/** How somebody was assessed: as is appropriate and proportionate to the needs (SI 2014/2827 reg 3(1)). */
public enum Manner {
    FACE_TO_FACE,
    TELEPHONE,
    VIDEO,
    /** The person leads it, and the council makes sure of it (SI 2014/2827 reg 2). */
    SUPPORTED_SELF_ASSESSMENT,
    /** Together with an assessment of somebody else, such as the carer (Care Act 2014 s.12(5)). */
    COMBINED,
    /** Together with another body, such as the NHS (Care Act 2014 s.12(7)). */
    JOINT
}
