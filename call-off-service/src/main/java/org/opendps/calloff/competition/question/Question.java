package org.opendps.calloff.competition.question;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** A question about a call-off, and its answer once there is one. */
@Entity
@Table(name = "question")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Question {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callOffId;
    private int number;
    private UUID providerId;
    private String text;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    protected Question() {}

    Question(UUID callOffId, int number, UUID providerId, String text, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.number = number;
        this.providerId = providerId;
        this.text = text;
        this.askedAt = at;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it has one: what bidders have read does not change */
    void answer(String words, String by, Instant at) {
        if (answer != null) {
            throw new AnsweredAlready(number).refused();
        }
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** @param reader the provider that reads; null for the council */
    QuestionView view(@Nullable UUID reader) {
        return new QuestionView(
                number, text, askedAt, reader == null ? null : providerId.equals(reader), answer, answeredAt);
    }
}
