package org.opendps.eligibility.assessment.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person could take part without help (Care Act 2014 s.67).
 *
 * @param difficulties in which of the four the person has substantial difficulty; none when it is empty
 * @param appropriatePerson who would represent and support the person, as far as there is somebody
 * @param arranged an independent advocate
 */
public record Advocacy(
        @Nullable @Size(max = 4) List<@NotNull Difficulty> difficulties,
        @Nullable @Valid AppropriatePerson appropriatePerson,
        @Nullable @Valid Arranged arranged) {

    /** Care Act 2014 s.67(4). */
    public enum Difficulty {
        UNDERSTAND,
        RETAIN,
        USE_OR_WEIGH,
        COMMUNICATE
    }

    /**
     * Somebody who may support the person instead of an advocate (s.67(5) and (6)).
     *
     * @param paidOrProfessional provides care or treatment for pay or as a profession
     * @param personConsents to being represented by them; null when the person lacks capacity to say so
     * @param inBestInterests that they do, where the person lacks capacity to consent
     */
    public record AppropriatePerson(
            @Nullable @Size(max = 200) String who,
            boolean paidOrProfessional,
            @Nullable Boolean personConsents,
            @Nullable Boolean inBestInterests) {

        @Schema(hidden = true)
        boolean isSuitable() {
            return !paidOrProfessional
                    && (Boolean.TRUE.equals(personConsents)
                            || (personConsents == null && Boolean.TRUE.equals(inBestInterests)));
        }

        @Override
        public String toString() {
            return "AppropriatePerson";
        }
    }

    /** @param reference of the referral to the advocacy provider */
    public record Arranged(
            @NotNull LocalDate on,
            @Nullable @Size(max = 200) String reference) {

        @Override
        public String toString() {
            return "Arranged on " + on;
        }
    }

    public Advocacy {
        difficulties = difficulties == null ? List.of() : difficulties;
    }

    Advocacy withoutName() {
        var person = appropriatePerson;
        return new Advocacy(
                difficulties,
                person == null
                        ? null
                        : new AppropriatePerson(
                                null, person.paidOrProfessional(), person.personConsents(), person.inBestInterests()),
                arranged);
    }

    /** Substantial difficulty in any of the four, and nobody who is appropriate: s.67(2), (4), (5). */
    public boolean needsAdvocate() {
        return difficulties != null
                && !difficulties.isEmpty()
                && (appropriatePerson == null || !appropriatePerson.isSuitable());
    }

    public boolean hasAdvocate() {
        return arranged != null;
    }

    /** What is only going to be arranged is not: the person needs the advocate to take part. */
    public boolean hasAdvocateOn(LocalDate today) {
        return arranged != null && !arranged.on().isAfter(today);
    }
}
