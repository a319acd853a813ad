package org.opendps.calloff.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.regime.NoticeKind;

/** A notice that a call-off has to publish. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        UUID callOffId,

        @Schema(description = "when it is about one lot") @Nullable
        Integer lot,

        NoticeKind kind,

        @Schema(
                description =
                        "of what it tells, and before which it is not published; of UK11 the last day of the contract,"
                                + " which moves with it; where another provider takes over there is one of each")
        LocalDate happenedOn,

        LocalDate dueOn,
        boolean overdue,
        String citation,
        NoticeStatus status,
        @Nullable LocalDate publishedOn,
        @Nullable String reference,

        @Schema(description = "who recorded that it was published, or dismissed it") @Nullable
        String recordedBy,

        @Schema(description = "why it does not apply after all") @Nullable
        String dismissedWhy) {}
