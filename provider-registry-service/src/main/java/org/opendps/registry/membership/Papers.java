package org.opendps.registry.membership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.requirement.DocumentCheck;

/**
 * How a member stands with the documents that its system asks for. What is not in order is not invited; the membership
 * stands (domain rule R7.3).
 *
 * @param pausedFor the kinds of documents that are not in order, while invitations are paused for them
 * @param inOrder what is in order, and until when
 * @param lacking the kinds that are still to be shown before a contract; those that pause invitations among them
 */
@Embeddable
public record Papers(
        @Enumerated(EnumType.STRING) Invitations invitations,
        @JdbcTypeCode(SqlTypes.JSON) List<String> pausedFor,
        @JdbcTypeCode(SqlTypes.JSON) List<String> lacking,
        @JdbcTypeCode(SqlTypes.JSON) List<Paper> inOrder) {

    /** @param coveredUntil the last day of it and of what follows it without a gap; null where there is no end */
    public record Paper(String kind, @Nullable LocalDate coveredUntil) {

        static Paper of(DocumentCheck check) {
            return new Paper(check.kind().name(), check.coveredUntil());
        }
    }

    static final Papers NOTHING_ASKED = new Papers(Invitations.OPEN, List.of(), List.of(), List.of());

    /** Withdrawing what has run out, or sending what does not do, mends nothing. */
    Papers after(List<DocumentCheck> checks) {
        var lapsed = kinds(
                checks,
                check -> check.isLapsed()
                        || (check.isLacking() && pausedFor.contains(check.kind().name())));
        return new Papers(
                lapsed.isEmpty() ? Invitations.OPEN : Invitations.PAUSED,
                lapsed,
                kinds(checks, DocumentCheck::isLacking),
                checks.stream().filter(DocumentCheck::isInOrder).map(Paper::of).toList());
    }

    private static List<String> kinds(List<DocumentCheck> checks, Predicate<DocumentCheck> wanted) {
        return checks.stream().filter(wanted).map(check -> check.kind().name()).toList();
    }

    MemberStep since(Papers before) {
        if (before.invitations == invitations) {
            return MemberStep.MEMBER_CHANGED;
        }
        return invitations == Invitations.OPEN
                ? MemberStep.MEMBER_INVITATIONS_RESUMED
                : MemberStep.MEMBER_INVITATIONS_PAUSED;
    }
}
