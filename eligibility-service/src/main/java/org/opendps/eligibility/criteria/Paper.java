package org.opendps.eligibility.criteria;

/** What has to be put in writing, or into motion, after a decision; each by its law. */
public enum Paper {
    URGENT_NEEDS_RECORD("a record of the urgent needs and of what is done about them", "Care Act 2014 s.19(3)"),
    ASSESSMENT_TO_START("the assessment, which now starts", "Care Act 2014 s.9(1), s.10(1)"),
    REFUSAL_RECORD("a record that the assessment was refused", "Care Act 2014 s.11(1), (5)"),
    INFORMATION_AND_ADVICE("information and advice", "Care Act 2014 s.4"),
    DETERMINATION_WITH_REASONS("the determination with its reasons", "Care Act 2014 s.13(2)"),
    ADVICE_NONE_ELIGIBLE(
            "advice on what can meet or reduce the needs, and what can prevent or delay more", "Care Act 2014 s.13(5)"),
    OPTIONS_AND_WISHES("what could be done, and whether the council is wanted to do it", "Care Act 2014 s.13(3), (4)"),
    FINANCIAL_ASSESSMENT_RECORD("a record of the financial assessment", "Care Act 2014 s.17(6)"),
    CARE_AND_SUPPORT_PLAN("a care and support plan", "Care Act 2014 s.25"),
    SUPPORT_PLAN("a support plan of the carer", "Care Act 2014 s.25"),
    PERSONAL_BUDGET("a personal budget", "Care Act 2014 s.26"),
    NOTICE_TO_OTHER_AUTHORITY("notice to the council where the person lives", "Care Act 2014 s.19(2)(c)"),
    REASONS_FOR_NOT_MEETING("written reasons for not meeting the needs", "Care Act 2014 s.24(2)(a)"),
    ADVICE_NOT_MEETING(
            "advice on what can meet or reduce the needs, and what can prevent or delay more",
            "Care Act 2014 s.24(2)(b)"),
    CARER_RECORD("a record of the needs that a carer meets", "Care Act 2014 s.18(7)"),
    CARERS_ASSESSMENT_OFFER("an offer to assess the carer", "Care Act 2014 s.10(1)");

    private final String what;
    private final String citation;

    Paper(String what, String citation) {
        this.what = what;
        this.citation = citation;
    }

    Consequence.WrittenOutput output() {
        return new Consequence.WrittenOutput(this, what, citation);
    }
}
