package org.opendps.calloff.bid.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at an offer's form, so that what is wrong with it is told together with what the call-off does not take. */
@ApplicationScoped
public class OfferForm {

    private static final Pattern OF_AN_ANSWER = Pattern.compile("answers(?:<K>)?\\[([^]]*)].*");

    private final Validator validator;

    OfferForm(Validator validator) {
        this.validator = validator;
    }

    public Written read(OfferDraft draft) {
        return new Written(
                draft,
                validator.validate(draft).stream()
                        .map(fault ->
                                new Violation(field(fault.getPropertyPath().toString()), fault.getMessage()))
                        .sorted(Comparator.comparing(Violation::field))
                        .toList());
    }

    private static String field(String path) {
        return OF_AN_ANSWER.matcher(path).replaceFirst("answers.$1").replace(".<list element>", "");
    }

    /** @param faults of its form */
    public record Written(OfferDraft draft, List<Violation> faults) {

        /** @throws org.opendps.blocks.problem.Refused 422 with all that is wrong at once */
        public OfferDraft sound(Asked asked) {
            asked.mustTake(draft, faults);
            return draft;
        }
    }
}
