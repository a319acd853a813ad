package org.opendps.registry.search;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A search as conditions on the rows {@code s} of member_search, and the values in them. */
final class Conditions {

    private static final String BETWEEN = "\u001f";
    private static final String OPEN = " and s.opened_on <= :today and s.closed_on >= :today";

    /** A member is found without a venue only while none of its venues is open. */
    private static final String NOWHERE_ELSE =
            " and (s.venue_id <> '00000000-0000-0000-0000-000000000000' or not exists ("
                    + "select from member_search o where o.member_id = s.member_id and o.venue_id <> s.venue_id"
                    + " and o.opened_on <= :today and o.closed_on >= :today))";

    private final String fixed;
    private final List<String> onTerms;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** @param words for each typed word those that it may mean */
    Conditions(UUID systemId, MemberSearch search, List<List<String>> words, LocalDate today) {
        values.put("system", systemId);
        values.put("foundAs", search.foundAs());
        values.put("today", today);
        fixed = "s.purchasing_system_id = :system and s.found_as = :foundAs" + OPEN + free(search);
        var terms = search.terms();
        onTerms = new ArrayList<>();
        if (!terms.isEmpty()) {
            onTerms.add("s.terms @> " + list("terms", terms));
        }
        IntStream.range(0, words.size()).forEach(i -> onTerms.add("s.words && " + list("words" + i, words.get(i))));
    }

    private String free(MemberSearch search) {
        if (search.freePlaces == null) {
            return "";
        }
        values.put("free", search.freePlaces);
        return search.day == null
                ? " and s.free_places >= :free"
                : " and s.free_by_day[" + search.day.getValue() + "] >= :free";
    }

    private String list(String name, List<String> list) {
        values.put(name, String.join(BETWEEN, list));
        return "string_to_array(:" + name + ", chr(31))";
    }

    boolean haveTerms() {
        return !onTerms.isEmpty();
    }

    /** For those who count: as the statistics see it. */
    String counted() {
        return fixed
                + String.join("", onTerms.stream().map(term -> " and " + term).toList());
    }

    /** For those who gather: an index finds the terms, of this system only, whatever others have in common. */
    String gathered() {
        return counted() + NOWHERE_ELSE + " and s.terms @> array['p:' || cast(:system as text)]";
    }

    /** For those who walk: written so that no index of the terms is taken, whatever the planner thinks of them. */
    String walked() {
        return fixed
                + NOWHERE_ELSE
                + String.join(
                        "",
                        onTerms.stream()
                                .map(term -> " and (" + term + ") is true")
                                .toList());
    }

    /** As if there were no terms, with their values all the same; the planner sees through it. */
    String ofAll() {
        return fixed
                + String.join(
                        "",
                        onTerms.stream()
                                .map(term -> " and (" + term + " or true)")
                                .toList());
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
