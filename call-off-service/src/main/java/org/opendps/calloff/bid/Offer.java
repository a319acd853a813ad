package org.opendps.calloff.bid;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What a provider offers: the content that is sealed.
 *
 * @param lot for which it is; 1 when left out
 * @param price for one session of one person, net of VAT, in pounds
 * @param answers by the id of the question
 */
public record Offer(
        @Nullable @Min(1) Integer lot,
        @NotNull Money price,
        @NotNull VatCode vatCode,
        @NotNull @Size(max = 50) Map<String, @NotNull @Size(max = 20_000) String> answers) {

    static final String EXAMPLE = """
            {"price": "55.00", "vatCode": "EXEMPT",
             "answers": {"Q1": "A table for eight, the same faces each week", "Q2": "We walk there together",
                         "SV": "Our kitchen trains two young people a year"}}""";

    private static final int ONLY = 1;
    private static final Money HIGHEST = Money.of("1000000.00");

    int lotOrOnly() {
        return lot == null ? ONLY : lot;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when there is no price, or an answer to no question */
    Offer sound(List<String> questions) {
        if (!price.isPositive() || price.isMoreThan(HIGHEST)) {
            throw new BidRefused.PriceMustBePositive(price, HIGHEST).refused();
        }
        for (var question : new TreeMap<>(answers).keySet()) {
            if (!questions.contains(question)) {
                throw new BidRefused.QuestionNotAsked(question, questions).refused();
            }
        }
        return this;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when a question has no answer */
    void mustAnswer(List<String> questions) {
        var open = questions.stream()
                .filter(question -> answers.getOrDefault(question, "").isBlank())
                .toList();
        if (!open.isEmpty()) {
            throw new BidRefused.QuestionsOpen(open).refused();
        }
    }
}
