package org.opendps.calloff.competition.question;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.competition.question.QuestionRequests.Answer;

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
    /** In which words the others read it, where its own tell who asked. */
    private @Nullable String shownAs;

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
    void answer(Answer given, String by, Instant at) {
        if (answer != null) {
            throw new AnsweredAlready(number).refused();
        }
        answer = given.answer();
        shownAs = given.shownAs();
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
        boolean isAnothers = reader != null && !providerId.equals(reader);
        return new QuestionView(
                number,
                isAnothers ? Objects.requireNonNullElse(shownAs, text) : text,
                askedAt,
                reader == null ? null : !isAnothers,
                isAnothers ? null : shownAs,
                answer,
                answeredAt);
    }
}
