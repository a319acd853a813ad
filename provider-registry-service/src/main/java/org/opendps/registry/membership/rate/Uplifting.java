package org.opendps.registry.membership.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.Members;
import org.opendps.registry.purchasing.Catalogue;
import org.opendps.registry.purchasing.Listing;

/** Raises the rates of all members of a system at once, all or none. */
@ApplicationScoped
class Uplifting {

    private static final int AT_ONCE = 200;

    private final Members members;
    private final Rates rates;
    private final Catalogue catalogue;
    private final Announcing announcing;
    private final Caller caller;

    Uplifting(Members members, Rates rates, Catalogue catalogue, Announcing announcing, Caller caller) {
        this.members = members;
        this.rates = rates;
        this.catalogue = catalogue;
        this.announcing = announcing;
        this.caller = caller;
    }

    /** What it would do to the members after the given one; nothing is stored. */
    List<MemberUplift> preview(UUID systemId, UpliftRequest request, @Nullable UUID after, int atMost) {
        var uplift = new Uplift(request, ofOwn(systemId));
        var page = members.live(systemId, after, atMost);
        var known = rates.ofAll(page.stream().map(Member::id).toList());
        return page.stream()
                .map(member -> new MemberUplift(
                        member.id(), member.providerId(), uplift.of(known.getOrDefault(member.id(), List.of()))))
                .toList();
    }

    @Transactional
    UpliftView raise(UUID systemId, UpliftRequest request, Instant now) {
        var uplift = new Uplift(request, ofOwn(systemId));
        var count = UpliftView.NOTHING;
        @Nullable UUID last = null;
        List<Member> page;
        do {
            page = members.liveForChange(systemId, last, AT_ONCE);
            last = page.isEmpty() ? last : page.getLast().id();
            count = count.plus(raise(page, uplift, request, now));
            // a thousand members fit into the transaction, not into memory
            members.forget();
        } while (page.size() == AT_ONCE);
        return count;
    }

    private UpliftView raise(List<Member> page, Uplift uplift, UpliftRequest request, Instant now) {
        var ids = page.stream().map(Member::id).toList();
        var known = rates.ofAll(ids);
        var lines = new LinkedHashMap<Member, List<UpliftLine>>();
        page.forEach(member -> lines.put(member, uplift.of(known.getOrDefault(member.id(), List.of()))));
        if (request.insteadOf() != null) {
            replace(lines, rates.from(ids, request.from()), now);
        }
        var changed = new ArrayList<Member>();
        var count = UpliftView.NOTHING;
        for (var entry : lines.entrySet()) {
            var member = entry.getKey();
            var agreed = entry.getValue().stream().filter(UpliftLine::isAgreed).toList();
            agreed.forEach(line -> rates.persist(new Rate(member.id(), line.asRate(request), caller.username(), now)));
            if (!agreed.isEmpty()) {
                changed.add(member);
            }
            count = count.plus(UpliftView.of(entry.getValue()));
        }
        announcing.tellAllChanged(changed);
        return count;
    }

    /** Before the rows that take their place are written: one counts at a time. */
    private void replace(Map<Member, List<UpliftLine>> lines, Map<UUID, List<Rate>> wrong, Instant now) {
        lines.forEach((member, ofMember) -> wrong.getOrDefault(member.id(), List.of()).stream()
                .filter(rate -> ofMember.stream().anyMatch(line -> line.corrects(rate)))
                .forEach(rate -> rate.replace(now)));
        rates.flush();
    }

    private Listing ofOwn(UUID systemId) {
        var system = catalogue.find(systemId);
        caller.mustBelongTo(system.authority(), "purchasing system", systemId);
        return system;
    }
}
