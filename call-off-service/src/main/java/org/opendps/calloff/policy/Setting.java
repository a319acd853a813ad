package org.opendps.calloff.policy;

import org.opendps.blocks.policy.Kind;
import org.opendps.blocks.policy.PolicySetting;

/** A thing that a council may decide for itself, and what can be its value. */
public enum Setting implements PolicySetting {
    /** Whether a call-off from a dynamic market below the threshold is refused, or open to everybody. */
    BELOW_THRESHOLD_ROUTE(Kind.oneOf("REFUSE", "OPEN_TO_ALL")),
    /** How far a stated estimate may be from the most that can be paid without a reason, in per cent. */
    ESTIMATE_DIFFERS_PERCENT(Kind.whole(0, 100)),
    /** How long bidders have at the least where the law has no minimum. */
    LIGHT_TOUCH_TENDER_DAYS(Kind.whole(0, 180)),
    DYNAMIC_MARKET_TENDER_DAYS(Kind.whole(0, 180)),
    /** How long an award waits before it is confirmed; 0 for not at all. */
    STANDSTILL_WORKING_DAYS(Kind.noneOrWhole(8, 60)),
    /** What "as soon as reasonably practicable" is for notices. */
    NOTICE_PROMPTLY_WORKING_DAYS(Kind.whole(1, 60)),
    QUESTION_DAYS_BEFORE_DEADLINE(Kind.whole(0, 60)),
    OPENERS(Kind.whole(2, 5)),
    /** How much social value weighs in the criteria of a call-off, at the least and at the most, in per cent. */
    SOCIAL_VALUE_LEAST_PERCENT(Kind.whole(0, 100)),
    SOCIAL_VALUE_MOST_PERCENT(Kind.whole(0, 100)),
    LEAST_EVALUATORS(Kind.whole(1, 10)),
    /** With fewer the guidance is shown as a warning. */
    EVALUATORS_OF_GUIDANCE(Kind.whole(1, 10)),
    SPREAD_FOR_MODERATION(Kind.whole(1, 100)),
    ABNORMALLY_LOW_PERCENT(Kind.whole(1, 99)),
    CORRECTION_HOURS(Kind.whole(1, 240)),
    /** How long a bidder has at the least to explain a price that looks abnormally low. */
    LOW_PRICE_ANSWER_HOURS(Kind.whole(1, 240)),
    /** The yearly cost up to which a commissioner may approve an award. */
    APPROVAL_LIMIT_COMMISSIONER(Kind.pounds()),
    APPROVAL_LIMIT_FINANCE_APPROVER(Kind.pounds()),
    /** How old what was looked up about a supplier may be when it is awarded to. */
    SUPPLIER_CHECK_DAYS(Kind.whole(0, 366)),
    /** Whether every call-off names the council's decision that it rests on. */
    DECISION_REQUIRED(Kind.oneOf("NO", "YES")),
    INTERIM_LONGEST_WEEKS(Kind.whole(1, 52)),
    INTERIM_STARTS_WITHIN_DAYS(Kind.whole(0, 180)),
    /** How long after an interim of a person there is no other for the same category. */
    INTERIM_WEEKS_APART(Kind.whole(0, 104)),
    /** Whether a contract from before this system can be extended while the person has no personal budget yet. */
    IMPORTED_EXTENSION_WITHOUT_BUDGET(Kind.oneOf("REFUSE", "SERVICE_BUDGET_DECIDES")),
    ABSENCE_PAID_WEEKS(Kind.whole(0, 52)),
    /** How long somebody may be back and yet go on with the same absence: its paid weeks do not begin anew. */
    ABSENCE_GOES_ON_DAYS(Kind.whole(0, 92)),
    FIRST_REVIEW_FROM_WEEKS(Kind.whole(1, 52)),
    FIRST_REVIEW_UNTIL_WEEKS(Kind.whole(1, 52)),
    REVIEW_MONTHS(Kind.whole(1, 24)),
    NOTICE_DAYS(Kind.whole(0, 366));

    private final Kind kind;

    Setting(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isLimitOfApproval() {
        return this == APPROVAL_LIMIT_COMMISSIONER || this == APPROVAL_LIMIT_FINANCE_APPROVER;
    }
}
