package org.opendps.calloff.bid.offer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at an offer's form, so that what is wrong with it is told together with what the call-off does not take. */
@ApplicationScoped
public class OfferForm {

    private static final Pattern OF_AN_ANSWER = Pattern.compile("answers(?:<K>)?\\[([^]]*)].*");

    private final Validator validator;
    private final ObjectMapper json;

    OfferForm(Validator validator, ObjectMapper json) {
        this.validator = validator;
        this.json = json;
    }

    /** @throws JsonProcessingException when it is no offer at all, or has fields that no offer has: 400 */
    public Written read(WrittenOffer written) throws JsonProcessingException {
        var legible = Legible.of(written.fields(), json);
        var draft = json.treeToValue(legible.rest(), OfferDraft.class);
        if (draft == null) {
            throw MismatchedInputException.from((JsonParser) null, OfferDraft.class, "not an object");
        }
        var illegible = legible.faults().stream().map(Violation::field).collect(Collectors.toSet());
        var formal = validator.validate(draft).stream()
                .map(fault -> new Violation(field(fault.getPropertyPath().toString()), fault.getMessage()))
                .filter(fault -> !illegible.contains(fault.field()));
        return new Written(
                draft,
                Stream.concat(legible.faults().stream(), formal)
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
