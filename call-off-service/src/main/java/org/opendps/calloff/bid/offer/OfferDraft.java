package org.opendps.calloff.bid.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * An offer as its bidder writes it: may lack what the submission will ask for.
 *
 * @param price for one session of one person, net of VAT, in pounds
 * @param answers by the id of the question
 */
public record OfferDraft(
        @Schema(description = "for which lot; 1 when left out, and never changed later") @Nullable @Min(1)
        Integer lot,

        @Nullable Money price,
        @Nullable VatCode vatCode,
        @Nullable @Size(max = 50) Map<String, @NotNull @Size(max = 20_000) String> answers,

        @Schema(description = "what is paid once, beside the sessions") @Nullable @Size(max = 20)
        List<@Valid @NotNull OneOff> oneOff,

        @Schema(
                description = "the earliest day on which you can start, from today on; without it, or when it is"
                        + " before it, the first day of the lot")
        @Nullable
        LocalDate startsOn,

        @Schema(description = "who will do the work: numbers, roles and training, no names of people")
        @Nullable
        @Size(max = 4000)
        String staffing) {

    public static final String EXAMPLE = """
            {"price": "55.00", "vatCode": "EXEMPT",
             "answers": {"Q1": "A table for eight, the same faces each week", "Q2": "We walk there together",
                         "SV": "Our kitchen trains two young people a year"},
             "oneOff": [{"label": "Induction visit", "amount": "40.00"}],
             "startsOn": "2027-01-04", "staffing": "Two support workers for eight people, both with level 3"}""";

    private static final int ONLY = 1;

    public int lotOrOnly() {
        return lot == null ? ONLY : lot;
    }

    public Map<String, String> given() {
        return answers == null ? Map.of() : answers;
    }

    boolean answers(String question) {
        var answer = given().get(question);
        return answer != null && !answer.isBlank();
    }

    public List<OneOff> extras() {
        return oneOff == null ? List.of() : oneOff;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with all that is missing or wrong at once */
    public Offer complete(Asked asked, List<Enclosure> documents) {
        asked.mustBeComplete(this);
        return new Offer(
                Objects.requireNonNull(price),
                Objects.requireNonNull(vatCode),
                given(),
                extras(),
                startsOn,
                staffing,
                documents);
    }
}
