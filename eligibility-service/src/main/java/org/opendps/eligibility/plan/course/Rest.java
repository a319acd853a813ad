package org.opendps.eligibility.plan.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Since when a plan rests, or rested last, and why: the note is closed with the person's key. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Rest(
        LocalDate suspendedOn,
        @Enumerated(EnumType.STRING) Suspension.Reason suspensionReason,
        byte[] suspensionNote) {}
