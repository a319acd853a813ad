package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others wrote for a provider, and that the provider stands by it.
 *
 * @param helpedByLink somebody with a share link was among them and is not confirmed yet
 */
@Embeddable
record Assistance(
        String helpedBy,
        Instant helpedAt,
        @Nullable Boolean helpedByLink,
        @Nullable String confirmedBy,
        @Enumerated(EnumType.STRING) @Nullable Channel confirmedThrough,
        @Nullable String confirmationRecordedBy,
        @Nullable Instant confirmedAt) {

    /** Whatever others write has to be confirmed, also when something before it was. */
    static @Nullable Assistance after(@Nullable Assistance before, Hand hand) {
        var officer = hand.officer();
        boolean link = hand.byLink() || (before != null && before.isByLink() && before.confirmedAt == null);
        return officer == null ? before : new Assistance(officer, hand.at(), link, null, null, null, null);
    }

    static @Nullable Assistance confirmed(@Nullable Assistance before, Confirmation how, Hand hand) {
        return before == null
                ? null
                : new Assistance(
                        before.helpedBy,
                        before.helpedAt,
                        before.helpedByLink,
                        how.confirmedBy(),
                        how.channel(),
                        hand.username(),
                        hand.at());
    }

    /**
     * A provider that submits it itself confirms by that what an officer wrote. Somebody without a login may be
     * anybody: that is confirmed in so many words.
     */
    static void mustAllowSubmission(@Nullable Assistance assistance, Hand hand) {
        if (assistance != null && assistance.confirmedAt == null && (hand.officer() != null || assistance.isByLink())) {
            throw new NotConfirmed(assistance.helpedBy).refused();
        }
    }

    boolean isByLink() {
        return Boolean.TRUE.equals(helpedByLink);
    }
}
