package org.opendps.eligibility.transition.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;

/** The cohorts that somebody is in, for the person to see. */
@ApplicationScoped
class CohortsOfAPerson implements PartOfExport {

    private static final String OF_A_PERSON =
            "select c.name from cohort c join cohort_person p on p.cohort_id = c.id where p.person_ref = ?1 order by c.id";

    private final EntityManager database;

    CohortsOfAPerson(EntityManager database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "transitionCohorts";
    }

    @Override
    public List<?> about(UUID personRef) {
        return database.createNativeQuery(OF_A_PERSON, String.class)
                .setParameter(1, personRef)
                .getResultList();
    }
}
