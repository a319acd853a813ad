package org.opendps.registry.application.help;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.registry.application.pack.Missing;

/**
 * How far an application has come.
 *
 * @param touchedAt when it was last written: one that nobody touches any more was given up
 */
@Embeddable
public record Steps(
        @Column(name = "steps") @JdbcTypeCode(SqlTypes.JSON) List<StepDone> done, Instant touchedAt) {

    public static Steps started(Hand hand) {
        return new Steps(List.of(StepDone.STARTED.by(hand)), hand.at());
    }

    public Steps written(List<Missing> missing, Hand hand) {
        return new Steps(StepDone.added(done, missing, hand), hand.at());
    }

    public Steps touched(Hand hand) {
        return new Steps(done, hand.at());
    }

    public Steps submitted(Hand hand) {
        return new Steps(StepDone.with(done, StepDone.SUBMITTED.by(hand)), hand.at());
    }
}
