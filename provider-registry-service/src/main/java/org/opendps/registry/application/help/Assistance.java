package org.opendps.registry.application.help;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others wrote for a provider, and that the provider stands by it.
 *
 * @param helpedBy the names of all whose words it has not confirmed, or had not before it last did, one after another
 * @param helpedByLink somebody with a share link was among them and is not confirmed yet
 */
@Embeddable
public record Assistance(
        String helpedBy,
        Instant helpedAt,
        @Nullable Boolean helpedByLink,
        @Nullable String confirmedBy,
        @Enumerated(EnumType.STRING) @Nullable Channel confirmedThrough,
        @Nullable String confirmationRecordedBy,
        @Nullable Instant confirmedAt) {

    private static final String NEXT = ", ";
    /** Whoever has a link can call itself anything, and again. */
    private static final int MOST_NAMES = 20;

    private static final String OTHERS = "others";

    /** Whatever others write has to be confirmed, also when something before it was. */
    public static @Nullable Assistance after(@Nullable Assistance before, Hand hand) {
        var helper = hand.helper();
        if (helper == null) {
            return before;
        }
        var open = before == null || before.confirmedAt != null ? null : before;
        boolean link = hand.byLink() || (open != null && open.isByLink());
        var names = open == null ? helper : joined(open.helpedBy, helper);
        return new Assistance(names, hand.at(), link, null, null, null, null);
    }

    private static String joined(String names, String another) {
        var known = List.of(names.split(NEXT, -1));
        if (known.contains(another) || known.getLast().equals(OTHERS)) {
            return names;
        }
        return names + NEXT + (known.size() < MOST_NAMES ? another : OTHERS);
    }

    /** What goes over into a copy: words that nobody has confirmed are no more the provider's own there. */
    public static @Nullable Assistance taken(@Nullable Assistance earlier, @Nullable Assistance own) {
        if (earlier == null || earlier.confirmedAt != null) {
            return own;
        }
        return own == null
                ? earlier
                : new Assistance(
                        joined(earlier.helpedBy, own.helpedBy),
                        own.helpedAt,
                        earlier.isByLink() || own.isByLink(),
                        null,
                        null,
                        null,
                        null);
    }

    /** Whether a submission by that hand says of somebody else's words that they are the provider's. */
    public static boolean isConfirmedBySubmission(@Nullable Assistance before, Hand hand) {
        return before != null && before.confirmedAt == null && !before.isByLink() && hand.isTheProviders();
    }

    public static @Nullable Assistance confirmed(@Nullable Assistance before, Confirmation how, Hand hand) {
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
     *
     * @throws org.opendps.blocks.problem.Refused 422 when somebody else has to confirm it first
     */
    public static @Nullable Assistance submitted(@Nullable Assistance before, Hand hand) {
        if (before == null || before.confirmedAt != null) {
            return before;
        }
        if (!isConfirmedBySubmission(before, hand)) {
            throw new NotConfirmed(before.helpedBy).refused();
        }
        return confirmed(before, new Confirmation(hand.username(), Channel.ONLINE), hand);
    }

    public boolean isByLink() {
        return Boolean.TRUE.equals(helpedByLink);
    }
}
