package org.opendps.calloff.competition.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.question.QuestionRequests.Answer;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Questions are asked and answered one after the other: each holds the call-off, which gives them their numbers. */
@ApplicationScoped
@Transactional
class Asking {

    /** Who asks is told to nobody. */
    private static final Actor A_BIDDER = Actor.service("a bidder");

    private final Competitions competitions;
    private final Questions questions;
    private final Timeline timeline;

    Asking(Competitions competitions, Questions questions, Timeline timeline) {
        this.competitions = competitions;
        this.questions = questions;
        this.timeline = timeline;
    }

    Question ask(UUID callOffId, UUID providerId, String text, Instant arrived) {
        var callOff = competitions.locked(callOffId);
        competitions.mustBeABidder(callOff, providerId);
        callOff.mustBe(CallOffStatus.PUBLISHED, "a question");
        callOff.timing().mustTakeQuestions(arrived);
        var question = new Question(callOffId, questions.next(callOffId), providerId, text, arrived);
        questions.persistAndFlush(question);
        timeline.add(callOffId, callOff.authority(), Step.QUESTION_ASKED, A_BIDDER, "question " + question.number());
        return question;
    }

    /** Until bids are due: an answer that comes later helps nobody. */
    Question answer(UUID callOffId, String authority, int number, Answer given, Actor actor, Instant arrived) {
        var callOff = competitions.locked(callOffId, authority);
        callOff.mustBe(CallOffStatus.PUBLISHED, "an answer");
        callOff.mustTakeBids(arrived);
        var question = questions.of(callOffId, number).orElseThrow(() -> new NotFound("question", number).refused());
        question.answer(given, actor.name(), arrived);
        questions.flush();
        timeline.add(callOffId, authority, Step.QUESTION_ANSWERED, actor, "question " + number + ", to all at once");
        return question;
    }
}
