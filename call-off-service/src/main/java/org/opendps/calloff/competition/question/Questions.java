package org.opendps.calloff.competition.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {

    Optional<Question> of(UUID callOffId, int number) {
        return find("callOffId = ?1 and number = ?2", callOffId, number).firstResultOptional();
    }

    int next(UUID callOffId) {
        return (int) count("callOffId", callOffId) + 1;
    }

    /**
     * In the order in which they were asked, one more than the limit.
     *
     * @param reader a provider sees its own and what was answered; null for the council, which sees all
     */
    List<Question> page(UUID callOffId, @Nullable UUID reader, long after, int limit) {
        var parameters = Parameters.with("callOff", callOffId).and("after", (int) Math.min(after, Integer.MAX_VALUE));
        var visible = "";
        if (reader != null) {
            visible = " and (answer is not null or providerId = :reader)";
            parameters.and("reader", reader);
        }
        return find("callOffId = :callOff and number > :after" + visible + " order by number", parameters)
                .page(0, limit + 1)
                .list();
    }
}
