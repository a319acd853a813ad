package org.opendps.eligibility.charging;

import org.jspecify.annotations.Nullable;

/** What an income is, and what the law makes of it: SI 2014/2672 regs 13 to 17 and Schedule 1. */
public enum IncomeKind {
    STATE_PENSION("State pension"),
    PRIVATE_PENSION("Private or work pension"),
    INCOME_BENEFIT("Benefit that replaces or tops up income"),
    ATTENDANCE_ALLOWANCE("Attendance allowance", true),
    DLA_CARE("Care component of disability living allowance", true),
    PIP_DAILY_LIVING("Daily living component of personal independence payment", true),
    SAVINGS_CREDIT("Savings credit"),
    OTHER("Other income"),
    EARNINGS("Earnings", "reg 14"),
    DLA_MOBILITY("Mobility component of disability living allowance", "Sch 1 para 8"),
    PIP_MOBILITY("Mobility component of personal independence payment", "Sch 1 para 8"),
    DIRECT_PAYMENT("Direct payment", "Sch 1 para 5"),
    ARMED_FORCES_INDEPENDENCE_PAYMENT("Armed forces independence payment", "Sch 1 para 9"),
    HOUSING_BENEFIT("Housing benefit", "Sch 1 para 3"),
    COUNCIL_TAX_REDUCTION("Council tax reduction", "Sch 1 para 3"),
    VOLUNTEER_EXPENSES("Expenses of a volunteer", "Sch 1 para 6"),
    INCOME_TAX("What goes in income tax", "Sch 1 para 1"),
    CHARITABLE_PAYMENT("Charitable or voluntary payment", "Sch 1 para 15"),
    PERSONAL_INJURY_PAYMENT("Payment for a personal injury", "Sch 1 para 15");

    private final String words;
    private final boolean disabilityBenefit;
    private final @Nullable String disregardedBy;

    IncomeKind(String words) {
        this(words, false);
    }

    IncomeKind(String words, boolean disabilityBenefit) {
        this.words = words;
        this.disabilityBenefit = disabilityBenefit;
        this.disregardedBy = null;
    }

    IncomeKind(String words, String disregardedBy) {
        this.words = words;
        this.disabilityBenefit = false;
        this.disregardedBy = disregardedBy;
    }

    String words() {
        return words;
    }

    /** Counts as income, so that what a disability costs is taken off (Sch 1 para 4). */
    boolean isDisabilityBenefit() {
        return disabilityBenefit;
    }

    /** The provision that leaves all of it out; null when it counts. */
    @Nullable
    String disregardedBy() {
        return disregardedBy;
    }
}
