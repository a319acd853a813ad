package org.opendps.eligibility.allocation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.key.DataKeys;

/**
 * Before the first request: closes the reasons that an earlier version stored in plain text, then drops their columns.
 * In batches, each in a transaction: whatever is interrupted goes on with the rows that are left.
 */
@ApplicationScoped
class PlainReasons {

    private static final int BATCH = 500;
    private static final String COLUMN = """
            select count(*) from information_schema.columns where table_schema = current_schema
                and table_name = 'indicative_budget' and column_name = 'panel_decisions'""";
    private static final String PLAIN = """
            select id, person_ref, override_reason, proposal_reason, panel_decisions::text as decisions
            from indicative_budget where panel_decisions is not null
            order by id limit %d for update skip locked""".formatted(BATCH);
    private static final String CLOSED = """
            update indicative_budget set words = cast(?2 as bytea), override_reason = null, proposal_reason = null,
                panel_decisions = null where id = ?1""";
    private static final String DROP = """
            alter table indicative_budget drop column override_reason, drop column proposal_reason,
                drop column panel_decisions""";
    private static final TypeReference<List<PanelDecision>> DECISIONS = new TypeReference<>() {};

    private final EntityManager database;
    private final DataKeys keys;
    private final Reasons reasons;
    private final ObjectMapper json;

    PlainReasons(EntityManager database, DataKeys keys, Reasons reasons, ObjectMapper json) {
        this.database = database;
        this.keys = keys;
        this.reasons = reasons;
        this.json = json;
    }

    void start(@Observes StartupEvent start) {
        if (isNeeded()) {
            while (QuarkusTransaction.requiringNew().call(this::closeSome) > 0) {
                // the next batch
            }
            QuarkusTransaction.requiringNew().run(this::drop);
        }
    }

    private boolean isNeeded() {
        return ((Number) database.createNativeQuery(COLUMN).getSingleResult()).intValue() > 0;
    }

    private int closeSome() {
        List<Tuple> rows = database.createNativeQuery(PLAIN, Tuple.class).getResultList();
        rows.forEach(this::close);
        return rows.size();
    }

    /** Of somebody who is erased nothing is kept: there is no key that would close it. */
    private void close(Tuple row) {
        var personRef = row.get("person_ref", UUID.class);
        var words = new BudgetWords(
                row.get("override_reason", String.class),
                row.get("proposal_reason", String.class),
                decisions(row.get("decisions", String.class)));
        var closed = keys.find(personRef).isPresent() ? reasons.close(personRef, words) : null;
        database.createNativeQuery(CLOSED)
                .setParameter(1, row.get("id", UUID.class))
                .setParameter(2, closed)
                .executeUpdate();
    }

    private List<PanelDecision> decisions(String text) {
        try {
            return json.readValue(text, DECISIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("indicative_budget.panel_decisions could not be read");
        }
    }

    /** One replica does it, and only when no row is left. */
    private void drop() {
        database.createNativeQuery("lock table indicative_budget in access exclusive mode")
                .executeUpdate();
        if (isNeeded()
                && ((Number) database.createNativeQuery(
                                                "select count(*) from indicative_budget where panel_decisions is not null")
                                        .getSingleResult())
                                .longValue()
                        == 0) {
            database.createNativeQuery(DROP).executeUpdate();
        }
    }
}
