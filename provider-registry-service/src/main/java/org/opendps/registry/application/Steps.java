package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How far an application has come.
 *
 * @param touchedAt when it was last written: one that nobody touches any more was given up
 */
@Embeddable
record Steps(@JdbcTypeCode(SqlTypes.JSON) List<StepDone> steps, Instant touchedAt) {

    static Steps started(Hand hand) {
        return new Steps(List.of(StepDone.STARTED.by(hand)), hand.at());
    }

    Steps written(List<Missing> missing, Hand hand) {
        return new Steps(StepDone.added(steps, missing, hand), hand.at());
    }

    Steps touched(Hand hand) {
        return new Steps(steps, hand.at());
    }

    Steps submitted(Hand hand) {
        return new Steps(StepDone.with(steps, StepDone.SUBMITTED.by(hand)), hand.at());
    }
}
