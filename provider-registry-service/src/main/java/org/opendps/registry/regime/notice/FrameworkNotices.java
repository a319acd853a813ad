package org.opendps.registry.regime.notice;

import java.util.List;

/**
 * Of a framework for light-touch services: it is tendered and awarded like a contract. Its modification needs no notice
 * (Procurement Act 2023 s.74(2), s.75(6)(b)), the admission of another provider included.
 */
public final class FrameworkNotices {

    /** Light touch: 120 days beginning with the day on which it was entered into (s.53). */
    private static final int DETAILS = 120;

    /** 30 days beginning with the day on which it ended (s.80(1)). */
    private static final int TERMINATION = 30;

    private FrameworkNotices() {}

    public static List<NoticeDue> on(Occasion occasion, NoticeDays days) {
        return switch (occasion) {
            case DRAFTED ->
                List.of(NoticeDue.by(
                        NoticeKind.UK4,
                        days.validFrom(),
                        "Procurement Act 2023 s.21; Procurement Regulations 2024 reg 19"));
            case WINDOW_ANNOUNCED ->
                List.of(NoticeDue.by(NoticeKind.UK4, days.on(), "Procurement Act 2023 s.49, s.21"));
            case OPENED, NEXT_FRAMEWORK_AWARDED ->
                List.of(
                        NoticeDue.by(
                                NoticeKind.UK6,
                                days.award(),
                                "Procurement Act 2023 s.50(1); Procurement Regulations 2024 reg 27(2)"),
                        NoticeDue.within(
                                NoticeKind.UK7,
                                days.award(),
                                DETAILS,
                                "Procurement Act 2023 s.53(1); Procurement Regulations 2024 reg 32(2)"));
            case APPLICANT_EXCLUDED, MEMBER_EXCLUDED -> List.of(NoticeDue.ofExclusion(days));
            case CLOSED, EXPIRED ->
                List.of(NoticeDue.within(NoticeKind.UK11, days.on(), TERMINATION, "Procurement Act 2023 s.80(1)"));
            case MEMBER_ADMITTED, MEMBER_REMOVED, VALIDITY_CHANGED, CONDITIONS_CHANGED -> List.of();
        };
    }
}
