package org.opendps.calloff.competition.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a member agreed to bid by that deadline. */
public record DeadlineAgreementView(
        UUID providerId, Instant bidsDue, LocalDate agreedOn, String evidence, String recordedBy, Instant recordedAt) {}
