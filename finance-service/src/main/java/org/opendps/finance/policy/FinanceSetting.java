package org.opendps.finance.policy;

import org.opendps.blocks.policy.Kind;
import org.opendps.blocks.policy.PolicySetting;

/** A thing about money that a council may decide for itself, and what can be its value. */
public enum FinanceSetting implements PolicySetting {
    /** Below this a virement is approved by somebody of finance who did not propose it. */
    VIREMENT_LIMIT_FINANCE(Kind.pounds(), true),
    /** Below this by a finance-approver; from here on the council decides. */
    VIREMENT_LIMIT_FINANCE_APPROVER(Kind.pounds(), true),
    /** For how many weeks a place is paid while the person is in hospital, from the first day of that absence. */
    ABSENCE_HOSPITAL_WEEKS(Kind.whole(0, 52)),
    /** What is paid meanwhile, and while a placement rests and is paid, in per cent of the price. */
    ABSENCE_KEPT_OPEN_PERCENT(Kind.whole(0, 100)),
    /** How long before a session an absence is told in time. */
    ABSENCE_NOTICE_HOURS(Kind.whole(0, 336)),
    ABSENCE_WITH_NOTICE_PERCENT(Kind.whole(0, 100)),
    ABSENCE_WITHOUT_NOTICE_PERCENT(Kind.whole(0, 100)),
    /** What is paid for the first day of an absence, whatever the notice; not of one in hospital. */
    ABSENCE_FIRST_DAY_PERCENT(FinanceSetting.noneOrPercent()),
    /** Against which hours of notice are counted, in London: placements have days, and no hours. */
    SESSIONS_START_AT(FinanceSetting.timeOfDay()),
    /** When returns of a week are due in the week after it, in London: later ones go to the next run. */
    ATTENDANCE_CUT_OFF(FinanceSetting.dayAndTime()),
    /** The law by which invoices are paid of what was called off from no purchasing system, or from one that is not known. */
    PAYMENT_REGIME(Kind.oneOf("PA23", "PCR2015")),
    /** By so much a session may be invoiced above or below its price and pass. */
    INVOICE_PRICE_TOLERANCE(Kind.pounds()),
    /** The Bank of England's rate of 30 June or 31 December, from the day after on. */
    LATE_PAYMENT_BASE_RATE(FinanceSetting.rate()),
    /** The account of the general ledger for VAT that the council recovers. */
    VAT_CONTROL_ACCOUNT(FinanceSetting.account()),
    /** The account of the general ledger for what suppliers are owed. */
    CREDITORS_CONTROL_ACCOUNT(FinanceSetting.account()),
    /** The account of the general ledger for what providers collect from people and are paid less. */
    CONTRIBUTIONS_ACCOUNT(FinanceSetting.account()),
    /** Who collects what people pay towards their support. */
    CONTRIBUTION_COLLECTOR(Kind.oneOf("COUNCIL", "PROVIDER")),
    /** How many days after its date a bill of contributions is to be paid. */
    CONTRIBUTION_BILL_DAYS(Kind.whole(1, 90)),
    /** How many weeks of a direct payment may lie in the account; what is above is taken back. */
    DIRECT_PAYMENT_SURPLUS_WEEKS(Kind.whole(0, 52)),
    /** The categories, by their codes, that a budget which excludes travel does not pay. */
    TRAVEL_CATEGORIES(FinanceSetting.categories()),
    /** At how much per cent of what is allocated finance is told, each once. */
    ALERT_THRESHOLDS_PERCENT(
            text("[1-9]\\d{0,2}( [1-9]\\d{0,2}){0,9}", "whole numbers with spaces between, such as 80 95 100")),
    /** How long before 31 March it is told which placements have no money after it. */
    ALERT_NEXT_YEAR_DAYS(Kind.whole(0, 365)),
    /** How long before its last day an invoice that is not paid is told. */
    ALERT_PAYMENT_DAYS(Kind.whole(0, 60));

    /** For a setting that can be without a number. */
    public static final String NONE = "NONE";

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    private final Kind kind;
    private final boolean limitOfApproval;

    FinanceSetting(Kind kind) {
        this(kind, false);
    }

    FinanceSetting(Kind kind, boolean limitOfApproval) {
        this.kind = kind;
        this.limitOfApproval = limitOfApproval;
    }

    private static Kind noneOrPercent() {
        return text("NONE|100|[1-9]?\\d", "NONE, or a whole number from 0 to 100");
    }

    private static Kind timeOfDay() {
        return text(TIME, "a time of day such as 09:00");
    }

    private static Kind dayAndTime() {
        return text(
                "(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY) " + TIME,
                "a day and a time such as TUESDAY 12:00");
    }

    private static Kind rate() {
        return text("\\d{1,2}\\.\\d{2}", "per cent with two decimals, such as 4.75");
    }

    private static Kind account() {
        return text("[A-Z0-9][A-Z0-9-]{0,29}", "an account of capital letters, digits and -");
    }

    /** The registry lets a code be any text of up to 60 characters, such as DAY-CENTRE; one with a space cannot be named. */
    private static Kind categories() {
        return text("\\S{1,60}( \\S{1,60}){0,9}", "NONE, or up to ten codes with spaces between");
    }

    private static Kind text(String form, String words) {
        return new Kind(form, -1, -1, words);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isLimitOfApproval() {
        return limitOfApproval;
    }
}
