package org.opendps.calloff.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.regime.NoticeKind;

/** A notice that a call-off has to publish. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        UUID callOffId,
        NoticeKind kind,
        LocalDate happenedOn,
        LocalDate dueOn,
        boolean overdue,
        String citation,
        NoticeStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable String reference,
        @Nullable String publishedBy) {}
