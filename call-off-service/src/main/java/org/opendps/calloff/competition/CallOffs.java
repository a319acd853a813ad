package org.opendps.calloff.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.course.CallOffStatus;

@ApplicationScoped
public class CallOffs implements PanacheRepositoryBase<CallOff, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String ORDER = " and id > :after order by id";

    /** Oldest first, one more than the limit. */
    public List<CallOff> page(
            Viewpoint viewpoint, @Nullable CallOffStatus status, Instant now, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        return switch (viewpoint) {
            case Viewpoint.Council council -> {
                var parameters = Parameters.with("after", from).and("authority", council.authority());
                yield find("commission.authority = :authority" + inStatus(status, now, parameters) + ORDER, parameters)
                        .page(0, limit + 1)
                        .list();
            }
            case Viewpoint.OfProvider provider -> {
                var ids = idsOf(provider.id(), status, now, from, limit + 1);
                yield ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
            }
        };
    }

    private List<UUID> idsOf(UUID provider, @Nullable CallOffStatus status, Instant now, UUID after, int most) {
        var query = getEntityManager()
                .createNativeQuery(ofProvider(status), UUID.class)
                .setParameter("provider", provider)
                .setParameter("after", after)
                .setParameter("most", most);
        if (status == CallOffStatus.PUBLISHED || status == CallOffStatus.CLOSED) {
            query.setParameter("now", now);
        }
        return query.getResultList().stream().map(UUID.class::cast).toList();
    }

    /**
     * Each way to see a call-off walks an index of its own and reads a page at the most, however many there are: where
     * the provider was invited, where it bids, what is open to all, and what is open to the members and applicants of a
     * system that it belongs to in the category and area of a lot.
     */
    static String ofProvider(@Nullable CallOffStatus status) {
        return """
            (select c.id from invitation i join call_off c on c.id = i.call_off_id
             where i.provider_id = :provider and i.call_off_id > :after %1$s order by i.call_off_id limit :most)
            union
            (select c.id from newcomer n join call_off c on c.id = n.call_off_id
             where n.provider_id = :provider and n.call_off_id > :after %1$s order by n.call_off_id limit :most)
            union
            (select c.id from call_off c
             where c.circle = 'EVERYBODY' and c.id > :after %1$s order by c.id limit :most)
            union
            (select o.id from (
                select purchasing_system_id, categories, areas from member
                where provider_id = :provider and status in ('ACTIVE', 'REMOVAL_NOTIFIED')
                union all
                select purchasing_system_id, categories, areas from applicant
                where provider_id = :provider and status in ('SUBMITTED', 'RETURNED')) s
             cross join lateral (
                select c.id from call_off c
                where c.circle = 'MEMBERS_AND_APPLICANTS' and c.purchasing_system_id = s.purchasing_system_id
                    and c.id > :after %1$s
                    and exists (
                        select from jsonb_array_elements(c.lots) l
                        where l #>> '{support,category}' = any (s.categories)
                            and l #>> '{support,area}' = any (s.areas))
                order by c.id limit :most) o)
            order by id limit :most
            """.formatted(inStatus(status));
    }

    /** The filter sees what the reader sees: after its deadline a call-off is closed, whatever is stored. */
    private static String inStatus(@Nullable CallOffStatus status) {
        return switch (status) {
            case null -> "";
            case PUBLISHED -> "and c.status = 'PUBLISHED' and c.bids_due >= :now";
            case CLOSED -> "and (c.status = 'CLOSED' or c.status = 'PUBLISHED' and c.bids_due < :now)";
            case DRAFT, OPENED, EVALUATED, RECOMMENDED, AWARDED, NO_AWARD, CANCELLED, SUSPENDED ->
                "and c.status = '" + status + "'";
        };
    }

    private static String inStatus(@Nullable CallOffStatus status, Instant now, Parameters parameters) {
        return switch (status) {
            case null -> "";
            case PUBLISHED -> {
                parameters.and("now", now);
                yield " and course.status = PUBLISHED and timing.bidsDue >= :now";
            }
            case CLOSED -> {
                parameters.and("now", now);
                yield " and (course.status = CLOSED or course.status = PUBLISHED and timing.bidsDue < :now)";
            }
            case DRAFT, OPENED, EVALUATED, RECOMMENDED, AWARDED, NO_AWARD, CANCELLED, SUSPENDED -> {
                parameters.and("status", status);
                yield " and course.status = :status";
            }
        };
    }
}
