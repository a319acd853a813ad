package org.opendps.calloff.competition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;

/** A call-off. What only the council may know is not in the answer to a provider. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallOffView(
        UUID id,
        String authority,
        CallOffStatus status,
        UUID purchasingSystemId,
        String category,
        String area,
        String need,
        List<DayOfWeek> days,
        int sessionsPerWeek,
        LocalDate from,
        LocalDate until,
        boolean closedOnBankHolidays,
        Instant bidsDue,

        @Schema(description = "the deadline as people in London read it")
        OffsetDateTime bidsDueLondon,

        @Schema(description = "more time for all, with the fault of the system that made it necessary")
        List<DeadlineExtension> deadlineExtensions,

        Criteria criteria,
        @Nullable Instant publishedAt,
        @JsonUnwrapped @Nullable ForCouncil forCouncil) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForCouncil(
            UUID personRef,
            UUID budgetId,
            String fundingRoute,

            @Schema(description = "what the personal budget leaves for a week, in pounds")
            Money weeklyCeiling,

            @Schema(description = "how many were invited") int invited,

            @Schema(description = "not in a list") @Nullable List<Invited> invitations,

            @Schema(description = "whom the publication of this draft would invite if it came now; of one draft only")
            @Nullable
            List<Candidate> wouldInvite,

            List<String> openers) {}

    /** @param name null until the registry has told us of the provider */
    public record Candidate(UUID providerId, @Nullable String name) {}

    /** @param name null until the registry has told us of the provider */
    public record Invited(UUID providerId, @Nullable String name, Instant invitedAt) {}

    static CallOffView of(CallOff callOff, Instant now) {
        return of(callOff, now, null);
    }

    static CallOffView forCouncil(
            CallOff callOff,
            @Nullable List<Invitation> invitations,
            @Nullable Collection<UUID> candidates,
            Map<UUID, String> names,
            Instant now) {
        return of(
                callOff,
                now,
                new ForCouncil(
                        callOff.personRef(),
                        callOff.budgetId(),
                        callOff.fundingRoute(),
                        callOff.weeklyCeiling(),
                        callOff.invited(),
                        invitations == null
                                ? null
                                : invitations.stream()
                                        .map(i -> new Invited(i.providerId(), names.get(i.providerId()), i.invitedAt()))
                                        .toList(),
                        candidates == null
                                ? null
                                : candidates.stream()
                                        .map(id -> new Candidate(id, names.get(id)))
                                        .toList(),
                        callOff.openers().stream().map(Opener::name).toList()));
    }

    private static CallOffView of(CallOff callOff, Instant now, @Nullable ForCouncil forCouncil) {
        var support = callOff.support();
        return new CallOffView(
                callOff.id(),
                callOff.authority(),
                callOff.statusAt(now),
                callOff.purchasingSystemId(),
                support.category(),
                support.area(),
                support.need(),
                support.days(),
                support.sessionsPerWeek(),
                support.from(),
                support.until(),
                support.closedOnBankHolidays(),
                callOff.bidsDue(),
                London.shown(callOff.bidsDue()),
                callOff.deadlineExtensions(),
                callOff.criteria(),
                callOff.publishedAt(),
                forCouncil);
    }
}
