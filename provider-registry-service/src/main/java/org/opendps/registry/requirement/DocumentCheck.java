package org.opendps.registry.requirement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.holding.Held;
import org.opendps.registry.document.holding.Holding;
import org.opendps.registry.document.kind.DocumentKind;
import org.opendps.registry.document.kind.Standards;
import org.opendps.registry.profile.Profile;

/**
 * How a provider stands with one kind of document on a day.
 *
 * @param why why it is needed, or not, or what has to be said first
 * @param minimumCover that an insurance has to pay at least
 * @param validUntil last day of what is in order, or of what has run out; null where there is no end
 * @param coveredUntil the last day of what is in order, and of what follows it without a gap; null where there is no end
 * @param documentId the document that this is about
 * @param versionNumber of that document the version that this is about
 * @param source where the rule comes from
 */
public record DocumentCheck(
        DocumentKind kind,
        State state,
        String why,
        @Nullable Money minimumCover,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate coveredUntil,
        @Nullable UUID documentId,
        @Nullable Integer versionNumber,
        String source) {

    /** Only what has run out pauses invitations; the others matter before a contract. */
    public enum State {
        NOT_NEEDED,
        IN_ORDER,
        MISSING,
        COVER_TOO_LOW,
        NOT_YET_VALID,
        EXPIRED
    }

    static DocumentCheck of(DocumentRequirement asked, Profile profile, Holding holding, LocalDate today) {
        var kind = asked.kind();
        var need = Need.of(kind, profile, today);
        var minimum = asked.minimum(today);
        if (Boolean.FALSE.equals(need.needed())) {
            return new DocumentCheck(
                    kind,
                    State.NOT_NEEDED,
                    need.why(),
                    minimum.orElse(null),
                    null,
                    null,
                    null,
                    null,
                    source(kind, today));
        }
        var all = holding.of(kind);
        var enough = all.stream()
                .filter(one -> minimum.isEmpty() || covers(one, minimum.get()))
                .toList();
        var found = found(all, enough, today);
        return new DocumentCheck(
                kind,
                found.state(),
                need.why(),
                minimum.orElse(null),
                found.held() == null ? null : found.held().validUntil(),
                found.state() == State.IN_ORDER ? coveredUntil(enough, today) : null,
                found.held() == null ? null : found.held().documentId(),
                found.held() == null ? null : found.held().versionNumber(),
                source(kind, today));
    }

    private record Found(State state, @Nullable Held held) {}

    private static Found found(List<Held> all, List<Held> enough, LocalDate today) {
        var good = enough.stream().filter(one -> one.isGoodOn(today)).max(BY_END);
        if (good.isPresent()) {
            return new Found(State.IN_ORDER, good.get());
        }
        var over = enough.stream().filter(one -> one.isOver(today)).max(BY_END);
        if (over.isPresent()) {
            return new Found(State.EXPIRED, over.get());
        }
        if (!all.isEmpty() && all.stream().allMatch(one -> one.isOver(today))) {
            return new Found(State.EXPIRED, Collections.max(all, BY_END));
        }
        if (!enough.isEmpty()) {
            return new Found(State.NOT_YET_VALID, enough.getFirst());
        }
        return all.isEmpty() ? new Found(State.MISSING, null) : new Found(State.COVER_TOO_LOW, all.getLast());
    }

    private static @Nullable LocalDate coveredUntil(List<Held> enough, LocalDate today) {
        LocalDate until = null;
        var day = today;
        while (true) {
            var from = day;
            var next = enough.stream().filter(one -> one.isGoodOn(from)).max(BY_END);
            if (next.isEmpty()) {
                return until;
            }
            until = next.get().validUntil();
            if (until == null) {
                return null;
            }
            day = until.plusDays(1);
        }
    }

    private static final Comparator<Held> BY_END =
            Comparator.comparing(Held::validUntil, Comparator.nullsLast(Comparator.naturalOrder()));

    private static boolean covers(Held held, Money minimum) {
        var cover = held.cover();
        return cover != null && !minimum.isMoreThan(cover);
    }

    private static String source(DocumentKind kind, LocalDate today) {
        return Standards.shipped().on(today, kind).source();
    }

    /** Had it once, and has it no more. */
    public boolean isLapsed() {
        return state == State.EXPIRED;
    }

    public boolean isInOrder() {
        return state == State.IN_ORDER;
    }

    /** Not fit for a contract yet. */
    public boolean isLacking() {
        return state != State.IN_ORDER && state != State.NOT_NEEDED;
    }
}
