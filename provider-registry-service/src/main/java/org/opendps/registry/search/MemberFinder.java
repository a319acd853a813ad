package org.opendps.registry.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.search.Districts.Reach;

/** One page of members, by distance or in the order of admission. */
@ApplicationScoped
class MemberFinder {

    private static final String SHOWN =
            "select cast(s.member_id as text), cast(s.venue_id as text), s.district, cast(s.shown as text)";
    private static final String GATHERED = "with s as materialized (select * from member_search s where %s) ";
    private static final String IN_ORDER =
            " where (s.member_id, s.venue_id) > (:member, :venue) order by s.member_id, s.venue_id limit :atMost";
    private static final String WALKED_IN_ORDER = SHOWN + " from member_search s where %s"
            + " and (s.member_id, s.venue_id) > (:member, :venue) order by s.member_id, s.venue_id limit :atMost";

    private static final String BY_RANK =
            " from unnest(string_to_array(:districts, ',')) with ordinality d (district, rank) ";
    private static final String NEAREST_GATHERED = BY_RANK + "join s on s.district = d.district"
            + " where (d.rank, s.member_id, s.venue_id) > (:rank, :member, :venue)"
            + " order by d.rank, s.member_id, s.venue_id limit :atMost";

    /**
     * District after district, each in the order of admission: a later page begins in the middle of one of them. Says
     * no more about its order than the rank, which the loop has already: asked for more, the database would sort the
     * first members of all districts.
     */
    private static final String NEAREST_WALKED = SHOWN + """
             from (select * %s where d.rank >= :rank order by d.rank) d
            cross join lateral (
                select s.* from member_search s where %%s and s.district = d.district
                  and (s.member_id, s.venue_id) > (
                      case when d.rank = :rank then :member else cast('00000000-0000-0000-0000-000000000000' as uuid) end,
                      case when d.rank = :rank then :venue else cast('00000000-0000-0000-0000-000000000000' as uuid) end)
                order by s.member_id, s.venue_id limit :atMost) s
            order by d.rank limit :atMost
            """.formatted(BY_RANK);

    private final EntityManager database;
    private final Spelling spelling;
    private final Breadth breadth;
    private final ObjectMapper json;

    MemberFinder(EntityManager database, Spelling spelling, Breadth breadth, ObjectMapper json) {
        this.database = database;
        this.spelling = spelling;
        this.breadth = breadth;
        this.json = json;
    }

    /** @return up to one more than the limit */
    List<Row> page(UUID systemId, MemberSearch search, LocalDate today, @Nullable String cursor, int limit) {
        var reaches = search.near == null ? null : around(search.near, search.withinMiles);
        var after = Position.of(cursor, reaches);
        var words = spelling.of(search.text, systemId);
        var conditions = new Conditions(systemId, search, words, today);
        if (words.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        return reaches == null ? inOrder(conditions, after, limit) : nearest(conditions, reaches, after, limit);
    }

    private static List<Reach> around(String near, @Nullable Integer withinMiles) {
        return Districts.shipped().around(near, withinMiles == null ? Double.MAX_VALUE : withinMiles);
    }

    private List<Row> inOrder(Conditions conditions, Position after, int limit) {
        var sql = breadth.isNarrow(conditions)
                ? GATHERED.formatted(conditions.gathered()) + SHOWN + " from s" + IN_ORDER
                : WALKED_IN_ORDER.formatted(conditions.walked());
        return rows(conditions, sql, after, limit, null);
    }

    private List<Row> nearest(Conditions conditions, List<Reach> reaches, Position after, int limit) {
        var sql = breadth.isNarrow(conditions)
                ? GATHERED.formatted(conditions.gathered()) + SHOWN + NEAREST_GATHERED
                : NEAREST_WALKED.formatted(conditions.walked());
        return rows(conditions, sql, after, limit, reaches);
    }

    @SuppressWarnings("unchecked") // a native query answers what it is told to
    private List<Row> rows(
            Conditions conditions, String sql, Position after, int limit, @Nullable List<Reach> reaches) {
        var query = conditions.bind(database.createNativeQuery(sql));
        query.setParameter("member", after.member())
                .setParameter("venue", after.venue())
                .setParameter("atMost", limit + 1);
        if (reaches != null) {
            query.setParameter("rank", rank(reaches, after.district()))
                    .setParameter(
                            "districts", reaches.stream().map(Reach::district).collect(Collectors.joining(",")));
        }
        List<Object[]> found = query.getResultList();
        var miles = reaches == null
                ? Map.<String, Double>of()
                : reaches.stream().collect(Collectors.toMap(Reach::district, Reach::miles));
        return found.stream()
                .map(row -> new Row(
                        reaches == null ? null : (String) row[2],
                        UUID.fromString((String) row[0]),
                        UUID.fromString((String) row[1]),
                        shown((String) row[3]).at(miles.get((String) row[2]))))
                .toList();
    }

    private static long rank(List<Reach> reaches, @Nullable String district) {
        return IntStream.range(0, reaches.size())
                .filter(i -> reaches.get(i).district().equals(district))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    private MemberFound shown(String row) {
        try {
            return json.readValue(row, MemberFound.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row that the database wrote cannot be read", e);
        }
    }

    record Row(@Nullable String district, UUID member, UUID venue, MemberFound found) {

        Position position() {
            return new Position(district == null ? "" : district, member, venue);
        }
    }
}
