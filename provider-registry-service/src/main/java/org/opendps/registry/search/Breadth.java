package org.opendps.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;

/**
 * Whether a search leaves few members or many, as the database's statistics say. Few are gathered by what they have in
 * common and then put in order; many are walked in order until the page is full. Neither way is good for the other
 * kind: gathering costs what there is to gather, walking what there is to pass by.
 */
@ApplicationScoped
class Breadth {

    /** Of rows that are walked, about so many are passed by in the time in which half a page is gathered and sorted. */
    private static final double HALF_A_PAGE = 25;

    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

    private final EntityManager database;

    Breadth(EntityManager database) {
        this.database = database;
    }

    boolean isNarrow(Conditions conditions) {
        if (!conditions.haveTerms()) {
            return false;
        }
        double gathered = rows(conditions, conditions.counted());
        // what fills a page is as far apart as its share of all is small
        return gathered * gathered <= HALF_A_PAGE * rows(conditions, conditions.ofAll());
    }

    private double rows(Conditions conditions, String where) {
        var plan = conditions.bind(
                database.createNativeQuery("explain select 1 from member_search s where " + where, String.class));
        var rows = ROWS.matcher(plan.getResultList().getFirst().toString());
        return rows.find() ? Double.parseDouble(rows.group(1)) : Double.MAX_VALUE;
    }
}
