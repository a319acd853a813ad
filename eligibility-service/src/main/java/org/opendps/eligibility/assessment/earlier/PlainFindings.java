package org.opendps.eligibility.assessment.earlier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.assessment.AssessmentContent;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.DeterminationContent;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.person.key.DataKeys;

/**
 * Before the first request: no finding is left in plain text. Determinations, which were a part of their assessment,
 * become rows of their own. In batches, each in a transaction: whatever is interrupted goes on with what is left.
 */
@ApplicationScoped
class PlainFindings {

    private static final int BATCH = 500;
    private static final String COLUMN = """
            select count(*) from information_schema.columns where table_schema = current_schema
                and table_name = 'assessment' and column_name = 'findings'""";
    private static final String LEFT = "select count(*) from assessment where findings is not null";
    private static final String PLAIN = """
            select id, person_ref, findings::text as findings, determination::text as determination
            from assessment where findings is not null order by id limit %d for update skip locked""".formatted(BATCH);
    private static final String CONTENT = "insert into assessment_content (id, content) values (?1, ?2)";
    private static final String DETERMINATION = """
            insert into determination (id, version, position, assessment_id, person_ref, authority, kind, urgent, status,
                decision, basis, policy_version, assessed_on, content, determined_at, determined_by, stood_at)
            select ?2, 0, determined_as, id, person_ref, authority, ?3, ?4, 'SUPERSEDED', ?5, cast(?6 as text), ?7,
                assessed_on, cast(?8 as bytea), determined_at, determined_by, determined_at
            from assessment where id = ?1""";
    private static final String EMPTY = """
            update assessment set kind = ?2, findings = null, determination = null where id = ?1""";
    /** Until now the latest stood, whatever it was about. */
    private static final String STANDING = """
            update determination d set status = 'STANDING' where position = (
                select max(position) from determination other where other.person_ref = d.person_ref)
            and not exists (select from determination s where s.person_ref = d.person_ref and s.status = 'STANDING')""";

    private static final String DROP = """
            alter table assessment drop column findings, drop column determination, drop column determined_at,
                drop column determined_by, drop column determined_as""";

    private final EntityManager database;
    private final DataKeys keys;
    private final Contents contents;
    private final ObjectMapper json;

    PlainFindings(EntityManager database, DataKeys keys, Contents contents, ObjectMapper json) {
        this.database = database;
        this.keys = keys;
        this.contents = contents;
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

    boolean isNeeded() {
        return count(COLUMN) > 0;
    }

    private long count(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }

    private int closeSome() {
        List<Tuple> rows = database.createNativeQuery(PLAIN, Tuple.class).getResultList();
        rows.forEach(this::close);
        return rows.size();
    }

    private void close(Tuple row) {
        var id = row.get("id", UUID.class);
        var personRef = row.get("person_ref", UUID.class);
        // of somebody who is erased no word is kept: there is no key that would close it
        boolean readable = keys.find(personRef).isPresent();
        var findings = read(row.get("findings", String.class), Findings.class);
        if (readable) {
            database.createNativeQuery(CONTENT)
                    .setParameter(1, id)
                    .setParameter(2, contents.close(personRef, new AssessmentContent(findings, null, null)))
                    .executeUpdate();
        }
        var determination = row.get("determination", String.class);
        if (determination != null) {
            keep(id, personRef, findings, read(determination, Determination.class), readable);
        }
        database.createNativeQuery(EMPTY)
                .setParameter(1, id)
                .setParameter(2, String.valueOf(findings.kind()))
                .executeUpdate();
    }

    private void keep(UUID assessment, UUID personRef, Findings findings, Determination made, boolean readable) {
        var content = new DeterminationContent(made, findings.circumstances(), null);
        database.createNativeQuery(DETERMINATION)
                .setParameter(1, assessment)
                .setParameter(2, Ids.next())
                .setParameter(3, String.valueOf(findings.kind()))
                .setParameter(4, made.decision() == Decision.MAY_MEET_URGENT_NEEDS)
                .setParameter(5, String.valueOf(made.decision()))
                .setParameter(6, made.basis().map(Basis::name).orElse(null))
                .setParameter(7, made.policyVersion())
                .setParameter(8, readable ? contents.close(personRef, content) : null)
                .executeUpdate();
    }

    private <T> T read(@Nullable String text, Class<T> as) {
        try {
            return json.readValue(text, as);
        } catch (JsonProcessingException e) {
            // the cause would repeat what it could not read
            throw new IllegalStateException("assessment: " + as.getSimpleName() + " could not be read");
        }
    }

    /** One replica does it, and only when no row is left. */
    private void drop() {
        database.createNativeQuery("lock table assessment in access exclusive mode")
                .executeUpdate();
        if (isNeeded() && count(LEFT) == 0) {
            database.createNativeQuery(STANDING).executeUpdate();
            database.createNativeQuery(DROP).executeUpdate();
        }
    }
}
