package org.opendps.registry.membership.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
public class Checking {

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

    List<UUID> due(LocalDate today, @Nullable UUID after, int batch, int atMost) {
        return checks.due(today, after, batch, atMost);
    }

    List<UUID> batch(LocalDate today, UUID first, int atMost) {
        return checks.batch(today, first, atMost);
    }

    /** At some hundreds at once. */
    void look(List<UUID> ids, LocalDate today) {
        var found = members.someForChange(ids);
        checks.hold(ids);
        var asked = new HashMap<UUID, List<DocumentCheck>>();
        found.stream()
                .filter(member -> member.status() != MemberStatus.REMOVED)
                .collect(Collectors.groupingBy(Member::purchasingSystemId))
                .forEach((system, some) -> asked.putAll(asked(system, some, today)));
        var told = new LinkedHashMap<Member, MemberStep>();
        for (var member : found) {
            var checked = asked.getOrDefault(member.id(), List.of());
            member.showed(checked).ifPresent(step -> told.put(member, step));
        }
        if (!told.isEmpty()) {
            announcing.tellAll(told);
        }
        checks.done(asked.keySet(), today);
        checks.none(ids.stream().filter(id -> !asked.containsKey(id)).toList());
    }

    /** Of members of one system, by their ids; of those that are asked for something. */
    private Map<UUID, List<DocumentCheck>> asked(UUID system, List<Member> some, LocalDate day) {
        var byProvider = documents.ofAll(
                system, some.stream().collect(Collectors.toMap(Member::providerId, Member::categories)), day);
        return some.stream()
                .filter(member ->
                        !byProvider.getOrDefault(member.providerId(), List.of()).isEmpty())
                .collect(Collectors.toMap(
                        Member::id, member -> byProvider.getOrDefault(member.providerId(), List.of())));
    }

    /** Who relies on it is reminded of it, in each system that asks for it, unless what follows it is there already. */
    @Transactional(TxType.MANDATORY)
    void remind(@Observes DocumentEnding document) {
        var today = London.today(clock);
        for (var member : members.allForChange(document.providerId())) {
            boolean relied = asked(member, today).stream().anyMatch(check -> isOf(check, document));
            boolean followed = asked(member, document.validUntil().plusDays(1)).stream()
                    .noneMatch(check -> check.kind() == document.kind() && check.isLacking());
            if (relied && !followed && member.status() != MemberStatus.REMOVED) {
                announcing.tellOfDocument(member, document);
            }
        }
    }

    /** Another version of the same document has another end, or is not what counts. */
    private static boolean isOf(DocumentCheck check, DocumentEnding document) {
        return document.documentId().equals(check.documentId())
                && Objects.equals(document.versionNumber(), check.versionNumber());
    }
}
