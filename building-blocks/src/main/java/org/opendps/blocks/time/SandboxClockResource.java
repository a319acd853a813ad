package org.opendps.blocks.time;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Moves the clock of this service, for demonstrations and tests. Does not exist in profile {@code prod}. */
@Path("/v1/sandbox/clock")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "dps.sandbox.enabled", stringValue = "false")
@RolesAllowed("admin")
@Tag(name = "Sandbox", description = "The movable clock; there is none where decisions count")
public class SandboxClockResource {

    private static final long YEARS = 10;
    private static final Duration FARTHEST = Duration.ofDays(YEARS * 366);

    private final DatabaseClock clock;
    private final String service;

    SandboxClockResource(DatabaseClock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clock = clock;
        this.service = service;
    }

    /** Exactly one of the two: an instant to go to, or an ISO 8601 distance from the real time such as {@code P11D}. */
    public record ClockRequest(
            @Nullable OffsetDateTime now, @Nullable Duration offset) {}

    public record ClockView(String service, Instant now, OffsetDateTime london, Duration offset) {}

    @GET
    @Operation(
            summary = "What time it is here, and how far that is from the real time",
            description = "Role admin. Not there in profile prod.")
    public ClockView read() {
        var now = clock.instant();
        return new ClockView(service, now, London.shown(now), clock.shift());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Move the clock, forwards or back",
            description = "Role admin. Not there in profile prod. Exactly one of now and offset.")
    public ClockView move(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "eleven days on",
                                                            value = "{\"offset\": \"P11D\"}")))
                    @Valid
                    @NotNull
                    ClockRequest request) {
        clock.shiftBy(bounded(shift(request.now(), request.offset())));
        return read();
    }

    @DELETE
    @Transactional
    @Operation(summary = "Set the clock back to the real time", description = "Role admin. Not there in profile prod.")
    public ClockView reset() {
        clock.shiftBy(Duration.ZERO);
        return read();
    }

    private static Duration bounded(Duration shift) {
        if (shift.compareTo(FARTHEST) > 0 || shift.compareTo(FARTHEST.negated()) < 0) {
            throw new ClockTooFar(YEARS).refused();
        }
        return shift;
    }

    private Duration shift(@Nullable OffsetDateTime now, @Nullable Duration offset) {
        if (now != null && offset == null) {
            return Duration.between(clock.instant().minus(clock.shift()), now.toInstant());
        }
        if (now == null && offset != null) {
            return offset;
        }
        throw new ClockRequestUnclear().refused();
    }
}
