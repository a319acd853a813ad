package org.opendps.registry.regime;

/**
 * Grounds on which a supplier is, or may be, kept out: Procurement Act 2023 Schedules 6 and 7, PCR 2015 reg 57. The Act
 * looks back five years, for some grounds of Schedule 7 three (Sch 6 para 44, Sch 7 para 15).
 */
public enum ExclusionGround {
    MANSLAUGHTER(true, 5),
    TERRORISM(true, 5),
    THEFT_FRAUD_BRIBERY(true, 5),
    LABOUR_AND_SLAVERY_OFFENCES(true, 5),
    ORGANISED_CRIME(true, 5),
    TAX_OFFENCES(true, 5),
    CARTEL_OFFENCE(true, 5),
    TAX_MISCONDUCT(true, 5),
    COMPETITION_LAW_INFRINGEMENT(true, 5),
    FAILURE_TO_COOPERATE(true, 5),
    LABOUR_MISCONDUCT(false, 5),
    ENVIRONMENTAL_MISCONDUCT(false, 5),
    INSOLVENCY(false, 3),
    POTENTIAL_COMPETITION_INFRINGEMENT(false, 3),
    PROFESSIONAL_MISCONDUCT(false, 3),
    BREACH_OR_POOR_PERFORMANCE(false, 3),
    IMPROPER_BEHAVIOUR(false, 3),
    NATIONAL_SECURITY_THREAT(false, 5);

    private final boolean mandatory;
    private final int yearsUnderTheAct;

    ExclusionGround(boolean mandatory, int yearsUnderTheAct) {
        this.mandatory = mandatory;
        this.yearsUnderTheAct = yearsUnderTheAct;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    int yearsUnderTheAct() {
        return yearsUnderTheAct;
    }
}
