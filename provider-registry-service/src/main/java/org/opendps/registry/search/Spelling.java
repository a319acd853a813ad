package org.opendps.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types, as words that members of the system have: those that begin with it, or else those that are spelt
 * much alike.
 */
@ApplicationScoped
class Spelling {

    private static final String KNOWN = """
            select cast(typed.n as integer), known.word
            from unnest(search_words(:text)) with ordinality typed (word, n)
            left join lateral (
                (select word from search_word
                    where purchasing_system_id = :system
                      and word >= typed.word collate "C" and word < (typed.word || chr(1114111)) collate "C"
                    order by word limit 1000)
                union all
                (select word from search_word
                    where purchasing_system_id = :system
                      and word % typed.word and similarity(word, typed.word) >= 0.4
                      and not exists (select from search_word
                          where purchasing_system_id = :system
                            and word >= typed.word collate "C" and word < (typed.word || chr(1114111)) collate "C")
                    order by similarity(word, typed.word) desc, word limit 5)
            ) known on true
            """;

    private final EntityManager database;

    Spelling(EntityManager database) {
        this.database = database;
    }

    /**
     * For each typed word those that it may mean; none for one that nobody has anything like.
     *
     * @throws org.opendps.blocks.problem.Refused 422 when something was typed that has no word in it
     */
    @SuppressWarnings("unchecked") // a native query answers what it is told to
    List<List<String>> of(@Nullable String text, UUID systemId) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Object[]> rows = database.createNativeQuery(KNOWN)
                .setParameter("text", text)
                .setParameter("system", systemId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new WordsMissing().refused();
        }
        var meant = new TreeMap<Integer, List<String>>();
        for (var row : rows) {
            var words = meant.computeIfAbsent((Integer) row[0], typed -> new ArrayList<>());
            if (row[1] != null) {
                words.add((String) row[1]);
            }
        }
        return List.copyOf(meant.values());
    }
}
