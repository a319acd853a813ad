package org.opendps.eligibility.assessment.written.letter;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.AssessmentContent;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.DeterminationStatus;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.assessment.written.ClosedRecord;
import org.opendps.eligibility.assessment.written.Words;
import org.opendps.eligibility.assessment.written.Writing;
import org.opendps.eligibility.assessment.written.Writings;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.person.ClosedDetails;
import org.opendps.eligibility.person.Person;

/** Writes the record of a determination. */
@ApplicationScoped
class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String TEMPLATE = "determination-record.html";

    private final Assessments assessments;
    private final Contents contents;
    private final Writings writings;
    private final ClosedRecord closed;
    private final ClosedDetails details;
    private final Engine pages;

    Letters(
            Assessments assessments,
            Contents contents,
            Writings writings,
            ClosedRecord closed,
            ClosedDetails details,
            Engine pages) {
        this.assessments = assessments;
        this.contents = contents;
        this.writings = writings;
        this.closed = closed;
        this.details = details;
        this.pages = pages;
    }

    /** @param version of the record; the latest when it is null, and 0 without a practitioner's own words */
    String page(MadeDetermination made, Person person, @Nullable Integer version) {
        var template = Objects.requireNonNull(pages.getTemplate(TEMPLATE), TEMPLATE);
        return template.data("letter", letter(made, person, writing(made, version)))
                .render();
    }

    private Optional<Writing> writing(MadeDetermination made, @Nullable Integer version) {
        if (version == null) {
            return writings.latest(made.id());
        }
        return version == 0
                ? Optional.empty()
                : Optional.of(writings.version(made.id(), version)
                        .orElseThrow(() -> new NotFound("version of the record", version).refused()));
    }

    private Letter letter(MadeDetermination made, Person person, Optional<Writing> writing) {
        var key = contents.keyOf(made.personRef());
        var determination = contents.of(made, key).determination();
        var assessed = assessments.findById(made.assessmentId());
        var assessor = assessed.recordedBy();
        var assessment = contents.of(assessed, key);
        var name = details.open(person);
        var words = writing.map(one -> closed.of(made.personRef(), one));
        var consequence = determination.consequence();
        return new Letter(
                made.authority(),
                name.givenName() + " " + name.familyName(),
                DAY.format(made.assessedOn()),
                day(London.dateOf(made.determinedAt())),
                writing.map(Writing::number).orElse(0),
                standing(made.status()),
                PlainEnglish.decision(made.decision(), made.kind()),
                PlainEnglish.meaning(determination, made.kind()),
                text(form(assessment).ownWords()),
                Objects.requireNonNullElse(form(assessment).outcomesWished(), List.of()),
                findings(determination),
                HowItWasDone.wellbeing(form(assessment)),
                HowItWasDone.of(form(assessment), assessor),
                words.map(Words::reasons).orElse(""),
                words.map(Words::advice).orElse(""),
                PlainEnglish.next(determination, consequence == null ? List.of() : consequence.open()),
                made.policyVersion());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String standing(DeterminationStatus status) {
        return switch (status) {
            case STANDING -> "";
            case AWAITING_COUNTERSIGNATURE -> "This is not decided yet: a second practitioner has to sign it.";
            case SENT_BACK -> "This was not decided: a second practitioner did not sign it.";
            case SUPERSEDED -> "This decision does not hold any more: another has taken its place.";
        };
    }

    private static Form form(AssessmentContent assessment) {
        return Objects.requireNonNullElse(assessment.form(), Form.EMPTY);
    }

    private static List<Letter.Finding> findings(Determination determination) {
        var findings = new ArrayList<Letter.Finding>();
        determination.reasons().forEach(reason -> findings.add(finding(reason)));
        var consequence = determination.consequence();
        if (consequence != null) {
            consequence.reasons().forEach(reason -> findings.add(finding(reason)));
        }
        return List.copyOf(findings);
    }

    private static Letter.Finding finding(Determination.Reason reason) {
        return new Letter.Finding(reason.finding(), text(reason.evidence()), reason.citation());
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
