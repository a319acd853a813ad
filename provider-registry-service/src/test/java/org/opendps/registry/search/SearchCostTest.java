package org.opendps.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.paging.Cursor;
import org.opendps.registry.RegistryStack;

/**
 * How many rows a page reads in a system with 20,000 members, counted by the database. The members are there in a
 * transaction that is rolled back.
 */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class SearchCostTest {

    private static final UUID SYSTEM = UUID.fromString("0198c0de-0000-7000-8000-00000000c057");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PAGE = 50;

    /** Half the members offer DAY, one in a thousand RARE; areas are ten, districts thirty, not all of them real. */
    private static final List<String> SEED = List.of(
            "alter table member_search drop constraint member_search_member_id_fkey",
            """
            insert into member_search
            select cast(lpad(to_hex(n), 32, '0') as uuid), cast(lpad(to_hex(n), 32, 'f') as uuid), :system, 'STANDING',
                'SN' || n %% 30,
                array['p:' || cast(:system as text), 'm:ACTIVE', 'c:' || case when n %% 1000 = 7 then 'RARE' when n %% 2 = 0 then 'DAY' else 'EVENING' end,
                    'a:' || n %% 10, 'd:THURSDAY'],
                array['club', 'w' || n %% 5000], n %% 20, array[-1, -1, -1, n %% 20, -1, -1, -1],
                date '2020-01-01', date 'infinity',
                jsonb_build_object('memberId', cast(lpad(to_hex(n), 32, '0') as uuid), 'providerId', :system,
                    'providerName', 'A club', 'status', 'ACTIVE', 'invitations', 'OPEN', 'pausedFor', jsonb_build_array(),
                    'categories', jsonb_build_array(), 'areas', jsonb_build_array(), 'memberSince', '2020-01-01')
            from generate_series(1, 20000) n
            """.replace("%%", "%"),
            "insert into search_word select distinct purchasing_system_id, w from member_search, unnest(words) w on conflict do nothing",
            "analyze member_search");

    @Inject
    MemberFinder finder;

    @Inject
    EntityManager database;

    private record Reads(long scanned, long byIndex) {

        Reads since(Reads before) {
            return new Reads(scanned - before.scanned, byIndex - before.byIndex);
        }
    }

    private Reads reads() {
        var row = (Object[]) database.createNativeQuery("select seq_tup_read, idx_tup_fetch"
                        + " from pg_stat_xact_user_tables where relname = 'member_search'")
                .getSingleResult();
        return new Reads(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    private Reads costOf(Consumer<MemberSearch> filters, @Nullable Position after, int expected) {
        var search = new MemberSearch();
        filters.accept(search);
        var before = reads();
        var found = finder.page(SYSTEM, search, TODAY, after == null ? null : Cursor.after(after), PAGE);
        assertThat(found).hasSize(expected);
        return reads().since(before);
    }

    private void seed() {
        for (var step : SEED) {
            var statement = database.createNativeQuery(step);
            if (step.contains(":system")) {
                statement.setParameter("system", SYSTEM);
            }
            statement.executeUpdate();
        }
    }

    private static Position at(String district, int member) {
        var hex = Integer.toHexString(member);
        var written = "0".repeat(32 - hex.length()) + hex;
        var id = UUID.fromString(written.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        return new Position(district, id, id);
    }

    @Test
    void aPageReadsNoMoreRowsThanItShowsOrPassesBy() {
        QuarkusTransaction.begin();
        try {
            seed();
            @Nullable Position start = null;
            var deep = at("", 15_000);
            var nearAndDeep = at("SN3", 15_003);
            for (var from : Arrays.asList(start, deep)) {
                // the second and third pass by every other and nineteen of twenty
                mayRead(60, costOf(search -> {}, from, PAGE + 1));
                mayRead(120, costOf(search -> search.category = "DAY", from, PAGE + 1));
                mayRead(1_100, costOf(search -> fill(search, "DAY", "4"), from, PAGE + 1));
                mayRead(1_100, costOf(search -> search.freePlaces = 19, from, PAGE + 1));
            }
            mayRead(25, costOf(search -> search.category = "RARE", start, 20));
            mayRead(50, costOf(search -> search.text = "w77", start, 44));
            for (var from : Arrays.asList(start, nearAndDeep)) {
                mayRead(60, costOf(search -> search.near = "SN4", from, PAGE + 1));
                // who is in an odd district offers EVENING: the rest of one is passed by
                mayRead(250, costOf(search -> near(search, "DAY"), from, PAGE + 1));
            }
            // the other six are in a district SN27 that is not there
            mayRead(25, costOf(search -> near(search, "RARE"), start, 14));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static void fill(MemberSearch search, String category, String area) {
        search.category = category;
        search.area = area;
    }

    private static void near(MemberSearch search, String category) {
        search.near = "SN4";
        search.category = category;
    }

    private static void mayRead(int atMost, Reads reads) {
        assertThat(reads.scanned()).as("rows of a scan of the whole table").isZero();
        assertThat(reads.byIndex()).as("rows that an index led to").isBetween(1L, (long) atMost);
    }
}
