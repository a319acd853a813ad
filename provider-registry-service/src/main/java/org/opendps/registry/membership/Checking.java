package org.opendps.registry.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.registry.document.DocumentEnding;
import org.opendps.registry.document.HoldingsChanged;
import org.opendps.registry.provider.ProfileChanged;
import org.opendps.registry.requirement.DocumentChecks;
import org.opendps.registry.requirement.RequirementsChanged;

/**
 * Invitations pause when a required document has run out, and resume when it is renewed; the membership stands (domain
 * rule R7.3). Looks again whenever something changes that this depends on.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Checking {

    private static final int AT_ONCE = 200;

    private final Members members;
    private final DocumentChecks checks;
    private final Announcing announcing;
    private final InstantSource clock;

    Checking(Members members, DocumentChecks checks, Announcing announcing, InstantSource clock) {
        this.members = members;
        this.checks = checks;
        this.announcing = announcing;
        this.clock = clock;
    }

    void check(@Observes HoldingsChanged changed) {
        checkAll(changed.providerId());
    }

    void check(@Observes ProfileChanged changed) {
        checkAll(changed.providerId());
    }

    private void checkAll(UUID provider) {
        var today = London.today(clock);
        var told = new LinkedHashMap<Member, MemberFact.Kind>();
        for (var member : members.allForChange(provider)) {
            member.showed(checks.of(member.purchasingSystemId(), provider, member.categories(), today))
                    .ifPresent(kind -> told.put(member, kind));
        }
        announcing.tellAll(told);
    }

    void check(@Observes RequirementsChanged changed) {
        var system = changed.purchasingSystemId();
        var today = London.today(clock);
        @Nullable UUID last = null;
        List<Member> page;
        do {
            page = members.liveForChange(system, last, AT_ONCE);
            last = page.isEmpty() ? last : page.getLast().id();
            var categories = page.stream().collect(Collectors.toMap(Member::providerId, Member::categories));
            var found = checks.ofAll(system, categories, today);
            var told = new LinkedHashMap<Member, MemberFact.Kind>();
            page.forEach(member -> member.showed(found.getOrDefault(member.providerId(), List.of()))
                    .ifPresent(kind -> told.put(member, kind)));
            announcing.tellAll(told);
            // a thousand members fit into the transaction, not into memory
            members.forget();
        } while (page.size() == AT_ONCE);
    }

    /** Who needs it is reminded of it, in each system that asks for it. */
    void remind(@Observes DocumentEnding document) {
        var today = London.today(clock);
        for (var member : members.allForChange(document.providerId())) {
            boolean asked =
                    checks.of(member.purchasingSystemId(), document.providerId(), member.categories(), today).stream()
                            .anyMatch(check -> document.documentId().equals(check.documentId()));
            if (asked && member.status() != MemberStatus.REMOVED) {
                announcing.tellOfDocument(member, document);
            }
        }
    }
}
