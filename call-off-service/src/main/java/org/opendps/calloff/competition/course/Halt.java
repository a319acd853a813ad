package org.opendps.calloff.competition.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a call-off ended without an award or is held up.
 *
 * @param from the state in which it goes on after a suspension; null when it has ended
 */
@Embeddable
public record Halt(
        @Enumerated(EnumType.STRING) @Column(name = "suspended_from") @Nullable
        CallOffStatus from,

        @Column(name = "held_up_why") String why,
        @Column(name = "held_up_since") Instant since) {}
