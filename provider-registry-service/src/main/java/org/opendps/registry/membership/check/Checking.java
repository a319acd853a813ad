package org.opendps.registry.membership.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.time.London;
import org.opendps.registry.document.DocumentEnding;
import org.opendps.registry.document.holding.HoldingsChanged;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.MemberStatus;
import org.opendps.registry.membership.MemberStep;
import org.opendps.registry.membership.Members;
import org.opendps.registry.provider.ProfileChanged;
import org.opendps.registry.requirement.DocumentCheck;
import org.opendps.registry.requirement.DocumentChecks;
import org.opendps.registry.requirement.RequirementsChanged;

/**
 * Invitations pause when a required document has run out, and resume when it is renewed; the membership stands (domain
 * rule R7.3). Looks again whenever something changes that this depends on, and once a day at every member: what came
 * while somebody was being admitted is not missed.
 */
@ApplicationScoped
@Transactional
public class Checking implements ActsByDay {

    private final Members members;
    private final Checks checks;
    private final DocumentChecks documents;
    private final Announcing announcing;
    private final InstantSource clock;

    Checking(Members members, Checks checks, DocumentChecks documents, Announcing announcing, InstantSource clock) {
        this.members = members;
        this.checks = checks;
        this.documents = documents;
        this.announcing = announcing;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void check(@Observes HoldingsChanged changed) {
        checkAllOf(changed.providerId());
    }

    @Transactional(TxType.MANDATORY)
    void check(@Observes ProfileChanged changed) {
        checkAllOf(changed.providerId());
    }

    /** There may be thousands, and the officer who asks for another document does not wait for them. */
    @Transactional(TxType.MANDATORY)
    void check(@Observes RequirementsChanged changed) {
        checks.again(changed.purchasingSystemId());
    }

    @Transactional(TxType.MANDATORY)
    public void checkAllOf(UUID provider) {
        var today = London.today(clock);
        var told = new LinkedHashMap<Member, MemberStep>();
        for (var member : members.allForChange(provider)) {
            member.showed(asked(member, today)).ifPresent(kind -> told.put(member, kind));
        }
        if (!told.isEmpty()) {
            announcing.tellAll(told);
        }
    }

    private List<DocumentCheck> asked(Member member, LocalDate day) {
        return documents.of(member.purchasingSystemId(), member.providerId(), member.categories(), day);
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return checks.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        var member = members.getForChange(id);
        var found = asked(member, today);
        member.showed(found).ifPresent(kind -> announcing.tell(kind, member));
        if (found.isEmpty() || member.status() == MemberStatus.REMOVED) {
            checks.none(id);
        } else {
            checks.done(id, today);
        }
    }

    /** Who relies on it is reminded of it, in each system that asks for it, unless what follows it is there already. */
    @Transactional(TxType.MANDATORY)
    void remind(@Observes DocumentEnding document) {
        var today = London.today(clock);
        for (var member : members.allForChange(document.providerId())) {
            boolean relied = asked(member, today).stream()
                    .anyMatch(check -> document.documentId().equals(check.documentId()));
            boolean followed = asked(member, document.validUntil().plusDays(1)).stream()
                    .noneMatch(check -> check.kind() == document.kind() && check.isLacking());
            if (relied && !followed && member.status() != MemberStatus.REMOVED) {
                announcing.tellOfDocument(member, document);
            }
        }
    }
}
