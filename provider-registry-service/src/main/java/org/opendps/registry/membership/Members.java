package org.opendps.registry.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;
import org.opendps.registry.acting.ActingFor;

@ApplicationScoped
public class Members implements PanacheRepositoryBase<Member, UUID> {

    Member get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("member", id).refused());
    }

    /**
     * For those of the provider, those who act for it, and those of its council.
     *
     * @throws org.opendps.blocks.problem.Refused 404 for everybody else
     */
    public Member seenBy(UUID id, ActingFor acting, Caller caller) {
        if (acting.isMeant()) {
            return acting.own(() -> get(id), Member::providerId, "member", id);
        }
        var member = get(id);
        caller.mustBelongTo(member.authority(), "member", id);
        return member;
    }

    /** For a change: whoever comes second sees what the first has done. */
    public Member getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("member", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for a member of another council */
    public Member getForChange(UUID id, Caller caller) {
        var member = getForChange(id);
        caller.mustBelongTo(member.authority(), "member", id);
        return member;
    }

    /** At most as many as one organisation has. */
    public List<Member> allForChange(UUID providerId) {
        return find("providerId = ?1 order by id", providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Of the ids, in their order; whoever comes second sees what the first has done. */
    public List<Member> someForChange(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Member.class, getEntityManager(), today, after, atMost);
    }

    public long live(UUID purchasingSystemId) {
        return count("purchasingSystemId = ?1 and status <> ?2", purchasingSystemId, MemberStatus.REMOVED);
    }

    /** Those that are not removed, in order of admission. */
    public List<Member> live(UUID purchasingSystemId, @Nullable UUID after, int atMost) {
        var from = after == null ? new UUID(0, 0) : after;
        return find(
                        "purchasingSystemId = ?1 and status <> ?2 and id > ?3 order by id",
                        purchasingSystemId,
                        MemberStatus.REMOVED,
                        from)
                .page(0, atMost)
                .list();
    }

    public List<Member> liveForChange(UUID purchasingSystemId, @Nullable UUID after, int atMost) {
        var from = after == null ? new UUID(0, 0) : after;
        return find(
                        "purchasingSystemId = ?1 and status <> ?2 and id > ?3 order by id",
                        purchasingSystemId,
                        MemberStatus.REMOVED,
                        from)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .list();
    }

    /** What was written so far is not kept in memory. */
    public void forget() {
        flush();
        getEntityManager().clear();
    }

    /** In order of admission. */
    List<Member> page(UUID purchasingSystemId, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("purchasingSystemId = ?1 and id > ?2 order by id", purchasingSystemId, from)
                .page(0, limit + 1)
                .list();
    }
}
