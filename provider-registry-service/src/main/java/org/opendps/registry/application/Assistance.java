package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a support officer did for a provider, and that the provider stands by it. */
@Embeddable
record Assistance(
        String helpedBy,
        Instant helpedAt,
        @Nullable String confirmedBy,
        @Enumerated(EnumType.STRING) @Nullable Channel confirmedThrough,
        @Nullable String confirmationRecordedBy,
        @Nullable Instant confirmedAt) {

    /** Whatever an officer writes has to be confirmed, also when something before it was. */
    static @Nullable Assistance after(@Nullable Assistance before, Hand hand) {
        var officer = hand.officer();
        return officer == null ? before : new Assistance(officer, hand.at(), null, null, null, null);
    }

    static @Nullable Assistance confirmed(@Nullable Assistance before, Confirmation how, Hand hand) {
        return before == null
                ? null
                : new Assistance(
                        before.helpedBy, before.helpedAt, how.confirmedBy(), how.channel(), hand.username(), hand.at());
    }

    /** A provider that submits it itself confirms it by that. */
    static void mustAllowSubmission(@Nullable Assistance assistance, Hand hand) {
        if (assistance != null && hand.officer() != null && assistance.confirmedAt == null) {
            throw new NotConfirmed(assistance.helpedBy).refused();
        }
    }
}
