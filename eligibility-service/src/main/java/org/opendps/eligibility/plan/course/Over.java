package org.opendps.eligibility.plan.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Why a plan has ended, or is going to: the note is closed with the person's key. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Over(@Enumerated(EnumType.STRING) End.Reason endReason, byte @Nullable [] endNote) {}
