package org.opendps.registry.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code closesOn} is the last day on which an answer is taken or changed. */
public record ConsultationView(
        UUID id,
        String authority,
        UUID purchasingSystemId,
        String title,
        String category,
        List<String> serviceBands,
        LocalDate opensOn,
        LocalDate closesOn,
        ConsultationStatus status) {}
